import { onlineManager } from "@tanstack/react-query"

/**
 * Where there is no network the dashboard would wait for one without a word. It asks all the same, so that one is told at
 * once that nothing answered; and asks anew for what is on the page when the network is back.
 */
export function askAlways(): void {
  onlineManager.setEventListener((say) => {
    const back = () => {
      say(false)
      say(true)
    }
    addEventListener("online", back)
    return () => removeEventListener("online", back)
  })
}
