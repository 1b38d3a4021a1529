import {longestName} from '../compare/judgement-of.js';
import {lineWidths} from '../layout/geometry.js';
import {changeable, keyPattern} from './change-keys.js';
import {themeChoices} from './theme.js';

/** The JSON schema of `config.json`, from the tables the program goes by; it is shipped as `dist/config.schema.json`. */
export const configurationSchema = {
	$schema: 'http://json-schema.org/draft-07/schema#',
	title: 'Configuration of seedreader',
	type: 'object',
	additionalProperties: false,
	properties: {
		$schema: {type: 'string'},
		theme: {enum: themeChoices, description: 'the colours'},
		width: {
			type: 'integer',
			minimum: lineWidths.least,
			maximum: lineWidths.most,
			description: 'cells of a line, as --width',
		},
		name: {
			type: 'string',
			minLength: 1,
			maxLength: longestName,
			description: 'what others call you beside your judgements',
		},
		keys: {
			type: 'object',
			additionalProperties: false,
			description: 'other keys for some commands, in the place of those they have',
			properties: Object.fromEntries(
				[...changeable].map(([command, helps]) => [
					command,
					{
						type: 'array',
						items: {type: 'string', pattern: keyPattern},
						description: [...new Set(helps)].join('; '),
					},
				]),
			),
		},
	},
} as const;
