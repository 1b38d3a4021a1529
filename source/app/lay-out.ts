import {isOutOfMemory} from '../engines/out-of-memory.js';
import {startThread, stopThread, threadFile} from '../engines/thread.js';
import {type ReportContent, report} from '../report/print.js';
import {runBetweenKeys} from '../text/in-steps.js';
import {packContent} from './packed-content.js';
import type {ReportLayout, ToReportThread} from './report-thread.js';

/**
The text of a report, laid out in a thread, because that takes longer than a key may wait; where no thread is to be had, in
this one after all. Rejects where it takes more memory than a thread has.
*/
export async function layOut(content: ReportContent, layout: ReportLayout): Promise<string> {
	const packed = await runBetweenKeys(packContent(content));
	try {
		return await inThread({packed, layout});
	} catch (error) {
		if (isOutOfMemory(error as Error)) throw error;
		return report(content.library, {...content.asked, ...layout}).text;
	}
}

async function inThread(message: ToReportThread): Promise<string> {
	return new Promise((resolve, reject) => {
		const worker = startThread(
			threadFile('report-thread'),
			{},
			(text: string) => {
				void stopThread(worker);
				resolve(text);
			},
			reject,
		);
		worker.postMessage(message);
	});
}
