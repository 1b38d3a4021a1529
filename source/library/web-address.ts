/** Whether a source is the address of a page, not a path. */
export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);
