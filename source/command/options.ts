import type {FieldNames} from '../article/containers/field-names.js';
import type {OutputFormat} from '../report/formats.js';
import type {ThemeName} from '../state/theme.js';

/** What the command line asks for. */
export type Options = {
	sources: readonly string[];
	compare: boolean;
	search?: string;
	/** Print so, instead of opening the screens. */
	format?: OutputFormat;
	/** Write to this file instead of standard output. */
	output?: string;
	/** Replace the file to write to, where there is one. */
	force: boolean;
	/** Furniture too, marked with its reason. */
	original: boolean;
	/** The unsure pairs of a comparison too, marked as such. */
	unsure: boolean;
	/** Cells of a line, for printing and for the reader's column. */
	width?: number;
	theme?: ThemeName | 'auto';
	color: 'auto' | 'always' | 'never';
	encoding?: string;
	/** What fields of records tell, where their names say nothing. */
	fields?: FieldNames;
	/** A file of judgements, which is read, and to which they are written. */
	judgements?: string;
	/** Whether what was read is remembered from one run to the next. */
	state: boolean;
};

/** What goes without saying. */
export const defaultOptions = {
	compare: false,
	force: false,
	original: false,
	unsure: false,
	color: 'auto',
	state: true,
} as const;
