import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A key and a certificate of localhost for which nobody vouches; undefined where there is no openssl to make them. */
export function makeCertificate(): {key: Buffer; cert: Buffer} | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'seedreader-certificate-'));
	const [key, cert] = ['key.pem', 'cert.pem'].map(name => join(folder, name));
	const kind = ['-x509', '-nodes', '-newkey', 'rsa:2048', '-subj', '/CN=localhost'];
	try {
		execFileSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert], {stdio: 'ignore'});
		return {key: readFileSync(key), cert: readFileSync(cert)};
	} catch {
		return undefined;
	} finally {
		rmSync(folder, {recursive: true});
	}
}
