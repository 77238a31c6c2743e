const handles = /@\S+/gu
const addresses = /\b\S+@\S+\.\S+/gu
const numbers = /(?:\+?\d[\d -]{6,}\d)/gu
const links = /https?:\/\/\S+/giu

/** A text without what leads to a person: handles, mail addresses, long numbers and links. Sizes and prices stay. */
export const withoutTraces = (text: string): string =>
  text.replace(links, '<link>').replace(addresses, '<mail>').replace(handles, '@').replace(numbers, '<number>')
