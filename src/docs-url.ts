/** Where the documentation of this tool is read. */
export const docsUrl = 'https://github.com/blameless-review/blameless-review/blob/main/docs'
