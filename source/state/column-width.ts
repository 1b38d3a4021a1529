/** 72 characters a line: the upper half of what is comfortable (45 to 75, Bringhurst). */
export const defaultColumnWidth = 72;
/** Cells between which the keys change it. */
export const columnWidths = {least: 40, most: 120} as const;
