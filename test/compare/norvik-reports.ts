import {articleOf} from './articles.js';

const reportOf = (...paragraphs: string[]) => articleOf(paragraphs.join('\n\n'));

/** Two reports on one accident by two authors, in other words, each with something of its own. */
export const crash = reportOf(
	'Two trams collided at Kessel Bridge in Norvik on Tuesday morning, injuring 47 people, four of them badly.',
	'Shoppers at the flower market heard a bang and saw the first carriage tilt.',
	'The drivers, both in their thirties, were taken to St Anne hospital and are to be questioned on Thursday.',
	'Transport chief Ottilie Rahn said a signal installed in 2019 had shown green to both.',
	'Engineers with lamps walked along the rails until dark.',
	'The line will stay closed until Friday, and 38 buses carry passengers between the station and the port.',
	'It was the worst tram accident in Norvik since 1986, when nine people died.',
);
export const sameCrash = reportOf(
	'Not since 1986, when nine were killed, has Norvik seen such a crash.',
	'The mayor broke off her holiday in the mountains.',
	'Forty-seven passengers were hurt when a tram ran into another on Kessel Bridge, Norvik, early on Tuesday.',
	'According to Ottilie Rahn, who heads the transport authority, the signal on the bridge, put up in 2019, let both go.',
	'A union wants shorter shifts, and a hotline has been opened for relatives.',
	'Both drivers are at St Anne hospital; police want to talk to them on Thursday.',
);

/** The same story, a year on. */
export const trial = reportOf(
	'The woman who drove one of the trams that collided at Kessel Bridge in Norvik last year was charged on Monday with negligence.',
	'Prosecutor Paul Berg said she had been on the phone when the signal changed.',
	'The city has since replaced 60 signals for 4.2 million crowns.',
	'Ottilie Rahn resigned in June over the crash, in which 47 people were injured.',
	'A memorial is not planned, since nobody died.',
);

/** Another accident of the sort. */
export const otherCrash = reportOf(
	'Two trams collided in Oxley on Sunday evening, injuring 12 people, one of them badly.',
	'The drivers, a man and a woman, were treated at the scene by paramedics from Marrick.',
	'Spokesman Tom Hale said that leaves on the track had made it slippery.',
	'The line was open again after three hours.',
	'Oxley bought its trams from Lagoa in 2004.',
);
