import { AsyncLocalStorage } from "async_hooks"
import { randomUUID } from "crypto"

const requests = new AsyncLocalStorage<string>()

/** A name that a balancer or a page gave the request, if it is one: it goes into lines and headers. */
const sound = /^[A-Za-z0-9_-]{8,64}$/

/** The id of the request that is being answered, wherever in its work; undefined outside of one. */
export const requestId = (): string | undefined => requests.getStore()

export const requestIdFrom = (given: string | string[] | undefined): string =>
  typeof given === "string" && sound.test(given) ? given : randomUUID()

/** Does something as part of the request of this id. */
export const withRequestId = <Result>(id: string, work: () => Result): Result => requests.run(id, work)
