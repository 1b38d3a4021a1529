import {chownSync} from 'node:fs';

const nobody = 65_534;

/** Does something without the rights of root, whose run no permission stops; `folder` is handed over for it. */
export async function asOrdinaryUser(folder: string, act: () => Promise<void>): Promise<void> {
	if (process.geteuid?.() !== 0) return act();
	chownSync(folder, nobody, nobody);
	process.seteuid!(nobody);
	try {
		await act();
	} finally {
		process.seteuid!(0);
	}
}
