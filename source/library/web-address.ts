/** Whether a source is the address of a page, not a path. */
export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Whether a source is a file or a folder: neither a page nor standard input. */
export const isFileName = (source: string): boolean => source !== '-' && !isWebAddress(source);
