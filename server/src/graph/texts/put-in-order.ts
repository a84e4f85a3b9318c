/**
 * Of too many rows the first by their ids are kept, so that the same are kept each time: put in order are so many times
 * what is kept, since each that is put in order has to be found, and what has millions would take minutes.
 */
export const putInOrder = 4;
