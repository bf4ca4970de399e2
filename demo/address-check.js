// Whether pages of other sites may read an address, and what its server has to answer.
const HEADER = 'Access-Control-Allow-Origin: *';

export async function addressCheck(address) {
  const {href, origin} = new URL(address, document.baseURI);
  try {
    const answer = await fetch(href, {credentials: 'omit'});
    void answer.body?.cancel();
    if (!answer.ok) return `The server answers with ${answer.status}: there is no file to read.`;
    if (origin !== location.origin) {
      return `This page can read it. For pages of all sites, its server must answer with “${HEADER}”.`;
    }
    const allowed = answer.headers.get('access-control-allow-origin');
    if (allowed === '*') return 'Pages of all sites may read it.';
    return allowed === null
      ? `Only pages of ${origin} may read it. For others, its server must answer with “${HEADER}”.`
      : `Only pages of ${origin} and ${allowed} may read it. For others, its server must answer with “${HEADER}”.`;
  } catch {
    return `This page cannot read it: there is no answer, its server does not answer with “${HEADER}”, or this page’s policy forbids it.`;
  }
}
