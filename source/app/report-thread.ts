import {parentPort} from 'node:worker_threads';
import {type ReportRequest, report} from '../report/print.js';
import {type PackedContent, unpackContent} from './packed-content.js';

/** How a report is to be printed. */
export type ReportLayout = Pick<ReportRequest, 'format' | 'width' | 'symbols'>;

/** What the thread is told, once; it answers with the text of the report. */
export type ToReportThread = {packed: PackedContent; layout: ReportLayout};

parentPort!.on('message', ({packed, layout}: ToReportThread) => {
	const {library, asked} = unpackContent(packed);
	parentPort!.postMessage(report(library, {...asked, ...layout}).text);
});
