/** The drawing half of the library that works on plain elements; its own declarations cover only the whole of it. */
declare module 'danmaku/dist/esm/danmaku.dom.js' {
  type Bullet = { text: string; mode?: 'rtl' | 'ltr' | 'top' | 'bottom'; style?: Partial<CSSStyleDeclaration> }

  export default class Danmaku {
    constructor(options: { container: HTMLElement; speed?: number })
    emit(bullet: Bullet): this
    clear(): this
    resize(): this
    destroy(): this
  }
}
