import { call } from "./call.ts";
import { comeBack } from "./presence.ts";
import { session, type Session } from "./session.ts";

function take(standing: Session): void {
  const before = session.getState();
  const needed = standing.required && !standing.signedIn;
  session.setState({ standing, needed });
  // Whatever was refused for want of a token may ask again.
  if (before.needed && !needed) comeBack();
}

/** Asks how this browser stands; where that cannot be said, the next call that is refused tells. */
export const askSession = (): Promise<void> => call("session", {}).then(take, () => undefined);

/** Signs in. Throws a Refusal, `not-signed-in` for a wrong token. */
export async function signIn(token: string): Promise<void> {
  take(await call("signIn", { token }));
}

/** Ends the session here and on the server. Throws a Refusal. */
export async function signOut(): Promise<void> {
  take(await call("signOut", {}));
}
