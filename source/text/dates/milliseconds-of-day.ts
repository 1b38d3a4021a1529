/** A day of the calendar without a change of clocks, such as those of UTC. */
export const millisecondsOfDay = 86_400_000;
