import { z } from "zod";

const standing = z.object({
  required: z.boolean().describe("Whether this server asks for a token"),
  signedIn: z.boolean().describe("Whether this request may pass; always where none is asked for"),
  may: z.enum(["write", "read"]).nullable().describe("What it may do; null for nothing"),
});

export const session = {
  summary: "Whether a token is asked for, and what this request may do",
  input: z.object({}),
  output: standing,
};

export const signIn = {
  summary: "Takes a token and answers with a cookie that stands for it",
  input: z.object({ token: z.string().min(1).max(1000) }),
  output: standing,
};

export const signOut = {
  summary: "Ends the session of the cookie that is sent",
  input: z.object({}),
  output: standing,
};
