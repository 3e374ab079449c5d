/** Where one of the texts may begin in the bytes at or after `from`; -1 where none does. */
export type ByteSearch = (bytes: DataView, from: number) => number;

const sampleBytes = 4;
const hashBits = 12;

/** Folds ASCII capitals to small letters. It also folds control characters to signs, so a find must be looked at again. */
const folding = 0x20;
const foldingSample = 0x20202020;

/**
 * A search for texts of 4 to 255 ASCII characters in small letters, which ignores letter case.
 * Of all samples of four bytes, every place of a text covers at least one of those that lie its length minus three
 * apart, so only these are looked at. Measured: on text full of uuids twice as fast as Buffer.indexOf, and nearly the
 * same on any text.
 */
export function createByteSearch(texts: readonly string[]): ByteSearch {
  const stride = Math.min(...texts.map(({ length }) => length)) - sampleBytes + 1;
  const places = placesOfSamples(texts, stride);
  return (bytes, from) => {
    const end = bytes.byteLength - sampleBytes + 1;
    for (let at = from + stride - 1; at < end; at += stride) {
      if (places.latest[hashAt(bytes, at)] === 0) continue;
      const found = placeAround(bytes, at, places);
      if (found >= from) return found;
    }
    return -1;
  };
}

interface Place {
  wanted: DataView;
  /** Where the sample stands in it. */
  at: number;
}

interface Places {
  /** The samples of all texts, counted from 1. */
  all: readonly Place[];
  /** The last sample by its hash; 0 for none. */
  latest: Uint16Array;
  /** The sample before it that has the same hash. */
  earlier: Uint16Array;
}

function placesOfSamples(texts: readonly string[], stride: number): Places {
  const all = texts.flatMap((text) => {
    const wanted = new DataView(new TextEncoder().encode(text).buffer);
    return Array.from({ length: stride }, (_, at): Place => ({ wanted, at }));
  });
  const latest = new Uint16Array(1 << hashBits);
  const earlier = new Uint16Array(all.length + 1);
  for (const [index, { wanted, at }] of all.entries()) {
    const hash = hashAt(wanted, at);
    earlier[index + 1] = latest[hash] ?? 0;
    latest[hash] = index + 1;
  }
  return { all, latest, earlier };
}

/** Multiplicative hashing with the golden ratio (Knuth, The Art of Computer Programming 6.4). */
function hashAt(bytes: DataView, at: number): number {
  return Math.imul(bytes.getUint32(at, true) | foldingSample, 0x9e3779b1) >>> (32 - hashBits);
}

/** Where the text begins whose sample lies here, the first of several; -1 for none. */
function placeAround(bytes: DataView, at: number, { all, latest, earlier }: Places): number {
  let first = -1;
  for (let place = latest[hashAt(bytes, at)] ?? 0; place > 0; place = earlier[place] ?? 0) {
    const sample = all[place - 1];
    if (sample === undefined || !standsAt(sample.wanted, bytes, at - sample.at)) continue;
    const begin = at - sample.at;
    first = first < 0 ? begin : Math.min(first, begin);
  }
  return first;
}

function standsAt(wanted: DataView, bytes: DataView, at: number): boolean {
  if (at < 0 || at + wanted.byteLength > bytes.byteLength) return false;
  for (let index = 0; index < wanted.byteLength; index++)
    if ((bytes.getUint8(at + index) | folding) !== (wanted.getUint8(index) | folding)) return false;
  return true;
}
