/** Two strokes of a small bell, a fourth apart; in Hz, seconds after the first. */
const strokes = [
  { hertz: 784, at: 0 },
  { hertz: 1047, at: 0.22 },
]

/** Sounds, and shakes a phone. Silent on a page nobody has touched: browsers forbid it there. */
export function chime(): void {
  if (!navigator.userActivation?.hasBeenActive) return
  navigator.vibrate?.([200, 100, 200])
  const audio = new AudioContext()
  for (const { hertz, at } of strokes) {
    const tone = audio.createOscillator()
    const loud = audio.createGain()
    const start = audio.currentTime + at
    tone.frequency.value = hertz
    loud.gain.setValueAtTime(0.4, start)
    loud.gain.exponentialRampToValueAtTime(0.001, start + 1.2)
    tone.connect(loud).connect(audio.destination)
    tone.start(start)
    tone.stop(start + 1.2)
  }
  setTimeout(() => void audio.close(), 2000)
}
