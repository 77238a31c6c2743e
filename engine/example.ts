import { createBoard, demandKey, demandTitle, hear, renderBoard } from '@heed/engine'

const heard = hear({ text: '颜色太艳,有没有淡一点的樱花粉', category: '羊绒' })
console.log(heard.acts.join(' '), heard.want)

const key = demandKey(heard, { product: 'knit-7' })
console.log(key, demandTitle(key ?? '', 'en'))

const board = createBoard()
board.add({ id: '1', author: 'an', category: 'cashmere', text: '配阔腿裤太长,我都塞进去' })
board.add({ id: '2', author: 'bo', category: 'cashmere', text: 'lovely, but too long for me' })
board.add({ id: '3', category: 'cashmere', text: '再短一点就完美了' })
console.log(renderBoard(board, { lang: 'en', width: 72 }))
