import type {FieldNames} from '../article/containers/field-names.js';
import type {OutputFormat} from '../report/formats.js';
import type {ThemeName} from '../state/theme.js';
import type {Since} from './since.js';

/** What the command line asks for. */
export type Options = {
	sources: readonly string[];
	compare: boolean;
	search?: string;
	/** Print what was reused. */
	reuse: boolean;
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
	/** Only articles that were published since. */
	since?: Since;
	/** Whether files are watched that are named; and whether printing goes on with what comes. */
	watch: boolean;
	/** Whether what was read is remembered from one run to the next. */
	state: boolean;
};

/** What goes without saying. */
export const defaultOptions = {
	compare: false,
	reuse: false,
	force: false,
	original: false,
	unsure: false,
	color: 'auto',
	watch: false,
	state: true,
} as const;
