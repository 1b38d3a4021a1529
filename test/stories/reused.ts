import {reportOf} from './reports.js';

/** What an agency wrote of a harbour, paragraph by paragraph. */
export const agencyText = [
	'Harbour of Lindesund closed after crane topples',
	'The container harbour of Lindesund was closed on Tuesday morning after a gantry crane toppled onto the western quay in a gust of wind, the port authority said.',
	'Nobody at the harbour was hurt because the shift had just changed, said harbour master Ingrid Vale, but two lorries and a row of empty containers were crushed under the boom.',
	'"We had measured the wind all night, and until ten minutes before it was well under the limit for working," Vale told reporters on the quay.',
	'Ships will be sent to Haverby until the wreck has been cut up and taken away, which may take as long as three weeks, according to the authority.',
];

/** Printed as it came, a day later and with another title. */
export const reprint = reportOf(
	'Morning Post',
	['Crane falls in Lindesund', ...agencyText.slice(1)].join('\n\n'),
	'2025-09-03',
);
export const agency = reportOf('Agency', agencyText.join('\n\n'), '2025-09-02');

/** Its own text, with one paragraph of the agency in which a few words were changed. */
export const rewritten = reportOf(
	'Evening Star',
	`Why did the crane of Lindesund fall?

Three engineers who built cranes of this type say that their brakes are known to let go when the wind comes from the side.

Nobody at the harbour was hurt as the shift had just changed, said harbour master Ingrid Vale, but three lorries and a row of empty containers were crushed under the boom.

The maker, Norrland Lift, did not answer questions, and the labour inspectorate has sealed the second crane on the same quay.`,
	'2025-09-04',
);
/** The same quotation, in a paper that tells no date. */
export const undated = reportOf(
	'Ledger',
	`Wind limits under review

Shipping companies have asked for stricter rules on the coast, where gusts have become more frequent in the last ten years.

"We had measured the wind all night, and until ten minutes before it was well under the limit for working," Vale told reporters on the quay.`,
);
export const unrelated = reportOf(
	'Gazette',
	`School choir wins prize

A choir of forty pupils from the upper school of Marvik has won the first prize at the festival in Dornach with songs of the sea.`,
	'2025-09-02',
);

export const reusingArticles = [unrelated, undated, rewritten, reprint, agency];
