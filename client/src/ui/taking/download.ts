/** Milliseconds for which a browser may take to read a file after the click. */
const patience = 60_000;

/** Has the browser save what stands at an address of this page's own server. */
export function follow(address: string, name: string): void {
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
}

/** Saves a file that the page has made. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  follow(address, name);
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

/** A name that every file system takes, without its ending. */
export const fileName = (title: string): string =>
  title
    .normalize("NFC")
    // oxlint-disable-next-line no-control-regex -- they are what must go
    .replaceAll(/[\u0000-\u001f<>:"/\\|?*\s]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "")
    .slice(0, 60) || "chengmai";
