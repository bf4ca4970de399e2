/** The bytes 0x80 to 0x9f in Windows-1252, which Node 20 decodes as Latin-1. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes between two pauses: a few milliseconds. */
const STRIDE = 1 << 20;

/**
 * Text of bytes in an encoding; yields now and then, so that a caller can let other work run.
 *
 * @param encoding - Name of the Encoding Standard.
 * @throws TypeError if the encoding is UTF-8 and the bytes are not; RangeError for an unknown name.
 */
export function* textDecoding(bytes: Uint8Array, encoding: string): Generator<void, string> {
  const decoder = decoderOf(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += STRIDE) {
    if (at > 0) yield;
    text += correct(decoder.decode(bytes.subarray(at, at + STRIDE), {stream: true}), encoding);
  }
  return text + decoder.decode();
}

/** Text of a few bytes in an encoding; a replacement character for what is not a character. */
export function textDecoded(bytes: Uint8Array, encoding: string): string {
  return correct(decoderOf(encoding, false).decode(bytes), encoding);
}

type Decoder = Pick<TextDecoder, 'decode'>;

function decoderOf(encoding: string, fatal = encoding === 'utf-8'): Decoder {
  return encoding === 'iso-8859-16' ? romanianDecoder : new TextDecoder(encoding, {fatal});
}

/** The bytes 0xa0 to 0xff in ISO-8859-16, which Node 20 cannot decode. */
const ROMANIAN =
  '\xa0ĄąŁ€„Š§š©Ș«Ź\xadźŻ°±Čł' +
  'Ž”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏ' +
  'ĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîï' +
  'đńòóôőöśűùúûüęțÿ';

const romanianDecoder: Decoder = {
  decode(bytes?: Uint8Array) {
    const codes = Uint16Array.from(bytes ?? [], (byte) =>
      byte < 0xa0 ? byte : ROMANIAN.charCodeAt(byte - 0xa0),
    );
    return new TextDecoder('utf-16le').decode(codes);
  },
};

function correct(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (letter) => UPPER[letter.charCodeAt(0) - 0x80] ?? letter);
}
