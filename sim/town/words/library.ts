import { anyEn } from './any.en.ts'
import { anyZh } from './any.zh.ts'
import { buyuEn } from './buyu.en.ts'
import { buyuZh } from './buyu.zh.ts'
import { type Core, readCores } from './core.ts'
import { nuanyanEn } from './nuanyan.en.ts'
import { nuanyanZh } from './nuanyan.zh.ts'
import { reviewsEn } from './reviews.en.ts'
import { reviewsZh } from './reviews.zh.ts'
import { slowhugEn } from './slowhug.en.ts'
import { slowhugZh } from './slowhug.zh.ts'
import { zhizhiEn } from './zhizhi.en.ts'
import { zhizhiZh } from './zhizhi.zh.ts'

/** Every authored message of the town, read once. */
export const cores: readonly Core[] = [
  ...readCores('any', 'zh', anyZh),
  ...readCores('nuanyan', 'zh', nuanyanZh + reviewsZh.nuanyan),
  ...readCores('buyu', 'zh', buyuZh + reviewsZh.buyu),
  ...readCores('zhizhi', 'zh', zhizhiZh + reviewsZh.zhizhi),
  ...readCores('slowhug', 'zh', slowhugZh + reviewsZh.slowhug),
  ...readCores('any', 'en', anyEn),
  ...readCores('nuanyan', 'en', nuanyanEn + reviewsEn.nuanyan),
  ...readCores('buyu', 'en', buyuEn + reviewsEn.buyu),
  ...readCores('zhizhi', 'en', zhizhiEn + reviewsEn.zhizhi),
  ...readCores('slowhug', 'en', slowhugEn + reviewsEn.slowhug),
]
