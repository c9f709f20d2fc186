// Steps downhill that suit each weight: the mean of its gradients by their usual size (Adam; Kingma and Ba 2015).

type Numbers = Float32Array | Float64Array;

const [MEAN, SIZE] = [0.9, 0.99] as const;

/** A list of weights with its gradients, and the mean of the weights over the last part of the learning. */
export class Learned<T extends Numbers> {
  readonly weights: T;
  readonly gradient: T;
  readonly mean: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  #means = 0;

  constructor(weights: T, gradient: T) {
    this.weights = weights;
    this.gradient = gradient;
    this.mean = new Float32Array(weights.length);
    this.#first = new Float32Array(weights.length);
    this.#second = new Float32Array(weights.length);
  }

  /** Moves the weights `from` to `to` and sets their gradients, which count `share` times, to zero. `time` counts from 1. */
  step(rate: number, share: number, time: number, from = 0, to = this.weights.length): void {
    const { weights, gradient } = this;
    const first = this.#first;
    const second = this.#second;
    const pace = (rate * Math.sqrt(1 - SIZE ** time)) / (1 - MEAN ** time);
    for (let i = from; i < to; i++) {
      const g = gradient[i]! * share;
      gradient[i] = 0;
      const m = MEAN * first[i]! + (1 - MEAN) * g;
      const v = SIZE * second[i]! + (1 - SIZE) * g * g;
      first[i] = m;
      second[i] = v;
      weights[i]! -= (pace * m) / (Math.sqrt(v) + 1e-8);
    }
  }

  /** Takes the weights as they are into the mean. */
  note(): void {
    this.#means++;
    for (let i = 0; i < this.mean.length; i++) this.mean[i]! += (this.weights[i]! - this.mean[i]!) / this.#means;
  }
}
