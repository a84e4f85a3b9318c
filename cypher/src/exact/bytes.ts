import { misread, type Reading } from "./reading.ts";

/** Base64 with its padding; bits beyond the last byte must be nought, for they would be lost. */
export function readBytes(text: string): Reading<string> {
  const whole = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  const loose = /[^AQgw]==$|[^=AEIMQUYcgkosw048]=$/.test(text);
  return whole && !loose ? { value: text } : misread(text, "is no base64", `"AQL/"`);
}
