/** A ticket as RT shows it by REST to whoever may see it. */
export interface RtTicket {
  id: string;
  subject: string;
  files: { name: string; bytes: Uint8Array }[];
}

/** Every ticket that RT has, with its files. */
export async function readRtTickets(address: string, token: string): Promise<RtTicket[]> {
  const get = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${address}/REST/2.0/${path}`, {
      headers: { Authorization: `token ${token}` },
    });
    if (!response.ok) throw new Error(`RT: ${response.status} for ${path}`);
    return (await response.json()) as T;
  };
  const tickets: RtTicket[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const path = `tickets?query=id>0&orderby=id&fields=Subject&per_page=50&page=${page}`;
    const list = await get<{ pages: number; items: { id: string; Subject: string }[] }>(path);
    pages = list.pages;
    for (const { id, Subject } of list.items) {
      const path = `ticket/${id}/attachments?fields=Filename&per_page=100`;
      const { items } = await get<{ items: { id: string; Filename?: string }[] }>(path);
      const files: RtTicket['files'] = [];
      for (const { id, Filename: name } of items) {
        if (!name) continue;
        const { Content } = await get<{ Content: string }>(`attachment/${id}`);
        files.push({ name, bytes: Buffer.from(Content, 'base64') });
      }
      tickets.push({ id, subject: Subject, files });
    }
  }
  return tickets;
}
