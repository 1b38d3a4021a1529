/** How many articles can be compared as one story: every two of them are compared. */
export const storySize = {least: 2, most: 20};

/** Whether so many articles are told as one story where they are to be compared: two are told by their pairs. */
export const isStory = ({length}: readonly unknown[]): boolean => length > 2 && length <= storySize.most;
