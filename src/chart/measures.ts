// Where things stand in a picture. Logical pixels.

/** Of every picture: what a phone shows of one in a chat. */
export const WIDTH = 400;
export const MARGIN = 14;
/** The line of time. */
export const AXIS = 66;
/** From one lane of marks to the next. */
export const LANE = 9;
/** Between the last lane and the labels: the lines from marks to labels bend here. */
export const LEADER = 22;
export const LABEL_GAP = 9;
