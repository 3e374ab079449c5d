/** Where the text begins in the bytes at or after `from`; -1 where it does not. */
export type ByteSearch = (bytes: DataView, from: number) => number;

const sampleBytes = 4;
const hashBits = 12;

/**
 * A search for a text of 4 to 255 ASCII characters.
 * Of all samples of four bytes, every place of the text covers exactly one of those that lie its length minus three
 * apart, so only these are looked at. Measured: on text full of uuids twice as fast as Buffer.indexOf, and nearly the
 * same on any text.
 */
export function createByteSearch(text: string): ByteSearch {
  const wanted = new DataView(new TextEncoder().encode(text).buffer);
  const stride = wanted.byteLength - sampleBytes + 1;
  const places = placesOfSamples(wanted, stride);
  return (bytes, from) => {
    const end = bytes.byteLength - sampleBytes + 1;
    for (let at = from + stride - 1; at < end; at += stride) {
      if (places.latest[hashAt(bytes, at)] === 0) continue;
      const found = placeAround(bytes, at, wanted, places);
      if (found >= 0) return found;
    }
    return -1;
  };
}

interface Places {
  /** The last place of a sample in the text by its hash, counted from 1; 0 for none. */
  latest: Uint8Array;
  /** The place before a place whose sample has the same hash. */
  earlier: Uint8Array;
}

function placesOfSamples(wanted: DataView, count: number): Places {
  const latest = new Uint8Array(1 << hashBits);
  const earlier = new Uint8Array(count + 1);
  for (let place = 1; place <= count; place++) {
    const hash = hashAt(wanted, place - 1);
    earlier[place] = latest[hash] ?? 0;
    latest[hash] = place;
  }
  return { latest, earlier };
}

/** Multiplicative hashing with the golden ratio (Knuth, The Art of Computer Programming 6.4). */
function hashAt(bytes: DataView, at: number): number {
  return Math.imul(bytes.getUint32(at, true), 0x9e3779b1) >>> (32 - hashBits);
}

/** Where the text begins whose sample lies here; -1 for none. */
function placeAround(bytes: DataView, at: number, wanted: DataView, { latest, earlier }: Places): number {
  for (let place = latest[hashAt(bytes, at)] ?? 0; place > 0; place = earlier[place] ?? 0)
    if (standsAt(wanted, bytes, at - place + 1)) return at - place + 1;
  return -1;
}

function standsAt(wanted: DataView, bytes: DataView, at: number): boolean {
  if (at + wanted.byteLength > bytes.byteLength) return false;
  for (let index = 0; index < wanted.byteLength; index++)
    if (bytes.getUint8(at + index) !== wanted.getUint8(index)) return false;
  return true;
}
