import {type Flag, flags, type shells} from './flag-table.js';

/*
What a shell offers after `seedreader`, made from the flag table. Sources are files, which every shell completes itself;
nothing is offered for a value that only a person knows.
*/

const long = ({name}: {name: string}) => `--${name}`;
const typed = ({short, name}: {short?: string; name: string}) =>
	(short ? [`-${short}`] : []).concat(`--${name}`);
const isKnownToPeopleOnly = ({argument, values, takesFile}: Flag) => argument && !values && !takesFile;

/** For bash 3.2 and newer: to be read with `source`. */
export function bashCompletion(): string {
	const pattern = (some: typeof flags) => some.flatMap(typed).join('|');
	const choices = flags
		.filter(({values}) => values)
		.map(flag => `\t\t${pattern([flag])}) words='${flag.values!.join(' ')}' ;;`);
	return `# Completion of seedreader for bash.
_seedreader() {
	local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} words='' at
	COMPREPLY=()
	# Behind two hyphens there are only sources: bash completes files when nothing is offered.
	for ((at = 1; at < COMP_CWORD; at++)); do
		[[ \${COMP_WORDS[at]} == -- ]] && return
	done
	# In --flag=value the sign is a word of its own.
	if [[ $word == '=' ]]; then
		word=''
	elif [[ $before == '=' ]]; then
		before=\${COMP_WORDS[COMP_CWORD - 2]}
	fi
	case $before in
${choices.join('\n')}
		${pattern(flags.filter(({takesFile}) => takesFile))}) return ;;
		${pattern(flags.filter(isKnownToPeopleOnly))})
			compopt +o default 2>/dev/null
			return
			;;
		*) [[ $word == -* ]] && words='${flags.map(long).join(' ')}' ;;
	esac
	COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _seedreader seedreader
`;
}

/** For zsh: a file `_seedreader` in a folder of `$fpath`, which is run to complete; or to be read with `source`. */
export function zshCompletion(): string {
	const specifications = flags.map(flag => {
		const {short, name, argument, values, help} = flag;
		const takes = values ? `(${values.join(' ')})` : flag.takesFile ? '_files' : ' ';
		const value = argument ? `:${argument}:${takes}` : '';
		const about = quoted(`[${help.replace(/[[\]\\:]/g, '\\$&')}]${value}`);
		const word = argument ? `--${name}=` : `--${name}`;
		if (!short) return `\t${word}${about}`;
		return `\t'(-${short} --${name})'{-${short}${argument ? '+' : ''},${word}}${about}`;
	});
	return `#compdef seedreader
# Completion of seedreader for zsh.
_seedreader() {
	_arguments -s -S \\
${[...specifications, "\t'*:source:_files'"].join(' \\\n')}
}
if [[ $funcstack[1] == _seedreader ]]; then _seedreader; else compdef _seedreader seedreader; fi
`;
}

/** For fish: a file `seedreader.fish` in the folder of its completions. */
export function fishCompletion(): string {
	const lines = flags.map(({short, name, argument, values, takesFile, help}) =>
		[
			'complete -c seedreader',
			...(short ? [`-s ${short}`] : []),
			`-l ${name}`,
			...(values ? [`-x -a '${values.join(' ')}'`] : takesFile ? ['-r -F'] : argument ? ['-x'] : []),
			`-d ${quotedForFish(help)}`,
		].join(' '),
	);
	return `# Completion of seedreader for fish.\n${lines.join('\n')}\n`;
}

/** The completion for each shell. */
export const completionFor: Readonly<Record<(typeof shells)[number], () => string>> = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion,
};

/** One word of a shell, whatever is in it. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const quotedForFish = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
