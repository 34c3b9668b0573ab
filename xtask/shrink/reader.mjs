// Reads the binary form of a program: numbers, texts and sections, from front to back.

/** A reader that stands at the first section. */
export function reader(bytes) {
  let at = 8
  const number = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }
  const text = () => { const length = number(); at += length; return bytes.toString('utf8', at - length, at) }
  /** Goes to what is in the section of this number; gives where the section begins and ends. */
  const section = (wanted) => {
    while (at < bytes.length) {
      const start = at++
      const length = number()
      if (bytes[start] === wanted) return { start, end: at + length }
      at += length
    }
    throw new Error(`the program has no section ${wanted}`)
  }
  return { number, text, section, at: () => at, skip: (length) => { at += length } }
}

/** A number as the binary form writes it. */
export function written(value) {
  const bytes = []
  do { bytes.push((value & 127) | (value > 127 ? 128 : 0)); value >>>= 7 } while (value)
  return bytes
}
