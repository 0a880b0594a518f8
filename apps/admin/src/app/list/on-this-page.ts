/** What of a browser's history says which page one is on: at once, before the page itself is drawn. */
interface History {
  location: { pathname: string };
}

/** Something to be done later, on the page one is on now; on another page it is not done any more. */
export function onThisPage(history: History, act: () => void): () => void {
  const { pathname } = history.location;
  return () => {
    if (history.location.pathname === pathname) act();
  };
}
