/** The part of `pluralize` that is used here. */
declare module 'pluralize' {
  const pluralize: {isPlural(word: string): boolean; isSingular(word: string): boolean}
  export default pluralize
}
