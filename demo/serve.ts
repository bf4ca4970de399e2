import {fileServer, type FileServer} from './file-server.js';

const {PORT} = process.env;

const server = PORT === undefined ? await onUsualPort() : await onPort(Number(PORT));
console.log(`The demo is at ${server.origin}/demo/ (end with Ctrl+C)`);

/** On port 8080, or on a free one if another program uses it. */
async function onUsualPort(): Promise<FileServer> {
  try {
    return await onPort(8080);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw problem;
    return onPort(0);
  }
}

function onPort(port: number): Promise<FileServer> {
  return fileServer({root: process.cwd(), port});
}
