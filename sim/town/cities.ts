import type { Words } from './chance.ts'

/** Regions as the carriers cut them; a parcel's standard hours depend on the pair of regions. */
export type Region = 'east' | 'south' | 'north' | 'central' | 'southwest' | 'northwest' | 'northeast'

export type City = {
  key: string
  name: Words
  province: Words
  region: Region
  /** Share of shoppers who live here, relative. */
  weight: number
}

const city = (key: string, zh: string, en: string, pzh: string, pen: string, region: Region, weight: number): City => ({
  key,
  name: { zh, en },
  province: { zh: pzh, en: pen },
  region,
  weight,
})

export const cities: readonly City[] = [
  city('shanghai', '上海', 'Shanghai', '上海', 'Shanghai', 'east', 90),
  city('hangzhou', '杭州', 'Hangzhou', '浙江', 'Zhejiang', 'east', 60),
  city('ningbo', '宁波', 'Ningbo', '浙江', 'Zhejiang', 'east', 30),
  city('shaoxing', '绍兴', 'Shaoxing', '浙江', 'Zhejiang', 'east', 18),
  city('nanjing', '南京', 'Nanjing', '江苏', 'Jiangsu', 'east', 45),
  city('suzhou', '苏州', 'Suzhou', '江苏', 'Jiangsu', 'east', 48),
  city('hefei', '合肥', 'Hefei', '安徽', 'Anhui', 'east', 26),
  city('fuzhou', '福州', 'Fuzhou', '福建', 'Fujian', 'south', 24),
  city('xiamen', '厦门', 'Xiamen', '福建', 'Fujian', 'south', 24),
  city('guangzhou', '广州', 'Guangzhou', '广东', 'Guangdong', 'south', 62),
  city('shenzhen', '深圳', 'Shenzhen', '广东', 'Guangdong', 'south', 66),
  city('foshan', '佛山', 'Foshan', '广东', 'Guangdong', 'south', 24),
  city('nanning', '南宁', 'Nanning', '广西', 'Guangxi', 'south', 20),
  city('haikou', '海口', 'Haikou', '海南', 'Hainan', 'south', 10),
  city('beijing', '北京', 'Beijing', '北京', 'Beijing', 'north', 78),
  city('tianjin', '天津', 'Tianjin', '天津', 'Tianjin', 'north', 34),
  city('shijiazhuang', '石家庄', 'Shijiazhuang', '河北', 'Hebei', 'north', 24),
  city('jinan', '济南', 'Jinan', '山东', 'Shandong', 'north', 32),
  city('qingdao', '青岛', 'Qingdao', '山东', 'Shandong', 'north', 32),
  city('taiyuan', '太原', 'Taiyuan', '山西', 'Shanxi', 'north', 18),
  city('ordos', '鄂尔多斯', 'Ordos', '内蒙古', 'Inner Mongolia', 'north', 8),
  city('zhengzhou', '郑州', 'Zhengzhou', '河南', 'Henan', 'central', 40),
  city('wuhan', '武汉', 'Wuhan', '湖北', 'Hubei', 'central', 46),
  city('changsha', '长沙', 'Changsha', '湖南', 'Hunan', 'central', 42),
  city('nanchang', '南昌', 'Nanchang', '江西', 'Jiangxi', 'central', 20),
  city('chengdu', '成都', 'Chengdu', '四川', 'Sichuan', 'southwest', 62),
  city('chongqing', '重庆', 'Chongqing', '重庆', 'Chongqing', 'southwest', 48),
  city('kunming', '昆明', 'Kunming', '云南', 'Yunnan', 'southwest', 22),
  city('guiyang', '贵阳', 'Guiyang', '贵州', 'Guizhou', 'southwest', 18),
  city('xian', '西安', "Xi'an", '陕西', 'Shaanxi', 'northwest', 42),
  city('lanzhou', '兰州', 'Lanzhou', '甘肃', 'Gansu', 'northwest', 12),
  city('urumqi', '乌鲁木齐', 'Urumqi', '新疆', 'Xinjiang', 'northwest', 8),
  city('lhasa', '拉萨', 'Lhasa', '西藏', 'Tibet', 'northwest', 3),
  city('shenyang', '沈阳', 'Shenyang', '辽宁', 'Liaoning', 'northeast', 30),
  city('dalian', '大连', 'Dalian', '辽宁', 'Liaoning', 'northeast', 24),
  city('harbin', '哈尔滨', 'Harbin', '黑龙江', 'Heilongjiang', 'northeast', 24),
]

const byKey = new Map(cities.map((one) => [one.key, one]))

/** The city of a key; an unknown key is a broken assumption and throws. */
export function cityOf(key: string): City {
  const found = byKey.get(key)
  if (!found) throw new Error(`the town has no city "${key}"`)
  return found
}
