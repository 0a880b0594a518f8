/** The status of a sign-in, and the cookies it gives. */
export async function signIn(
  url: string,
  email: string,
  password: string,
): Promise<{ status: number; cookie: string }> {
  const answer = await post(url, "/api/auth/sign-in/email", { email, password });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(";")[0]);
  return { status: answer.status, cookie: cookie.join("; ") };
}

/** Sends JSON from the instance's own pages. */
export async function post(url: string, path: string, body: object, cookie = ""): Promise<Response> {
  const headers = { "content-type": "application/json", origin: url, cookie };
  return await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
}
