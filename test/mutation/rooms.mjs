/** The rooms whose tests are tested: pure ones, whose own tests need no build, no terminal and little time. */
export const rooms = (process.env.ROOMS ?? 'text,layout,state').split(',');
