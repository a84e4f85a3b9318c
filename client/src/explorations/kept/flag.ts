/** Under this name the browser remembers whether there is something to be read before the first picture. */
export const flag = "explorations";
