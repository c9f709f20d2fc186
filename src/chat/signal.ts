// A promise and the hand that keeps it.

type Signal<T> = { readonly given: Promise<T>; readonly give: (value: T) => void };

export function signal<T = void>(): Signal<T> {
  let give: (value: T) => void = () => {};
  const given = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
