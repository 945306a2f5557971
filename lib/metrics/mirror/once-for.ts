/** A function that works out once what belongs to a value, and keeps it as long as there is that value. */
export function onceFor<Of extends WeakKey, Made extends object | null>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, Made>();
  return (of) => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const made = make(of);
    kept.set(of, made);
    return made;
  };
}
