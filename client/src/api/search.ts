/** Letters of a text that the server searches for; the contract of `search` has the same bound. */
export const longestSearch = 200;
