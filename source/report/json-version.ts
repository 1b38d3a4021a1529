/** The version of the JSON reports: raised when a field changes its meaning or goes; new fields may come at any time. */
export const jsonVersion = 2;
