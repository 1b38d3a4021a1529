import {format} from 'node:util';
import {JestAsymmetricMatchers, JestChaiExpect, JestExtend} from '@vitest/expect';
import * as spy from '@vitest/spy';
import * as chai from 'chai';

// What the tests import from Vitest, for test/mutation/runner.mjs: they are collected, and run when it asks.
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** The tests in their order, each with its name in full. */
export const tests = [];
export const {expect} = chai;
export const vi = spy;

const names = [];

export function describe(name, collect) {
	names.push(name);
	collect();
	names.pop();
}

export function it(name, run) {
	tests.push({id: [...names, name].join(' > '), run});
}

it.each = cases => (name, run) => {
	for (const [at, values] of cases.entries()) {
		const given = Array.isArray(values) ? values : [values];
		it(`${format(name, ...given.slice(0, name.match(/%[a-z]/g)?.length ?? 0))} (${at})`, () => run(...given));
	}
};

describe.each = cases => (name, collect) => {
	for (const values of cases) {
		const given = Array.isArray(values) ? values : [values];
		describe(format(name, ...given), () => collect(...given));
	}
};
