import { type Command, InvalidArgumentError, Option } from 'commander'
import { parseQueueAddress, type QueueAddress } from '../../queue/queue-address.js'
import { UsageError } from '../../run/errors/usage-error.js'

/** The options of every command that speaks to a queue. */
export interface QueueValues {
  readonly queue: QueueAddress
  readonly batch: string
}

/** Adds the queue and the name of the batch. The URL may come from the environment, so that no list of processes shows it. */
export function addQueueOptions(command: Command): Command {
  const option = new Option('--queue <url>', 'redis://… or postgres://…; also as REGESTA_QUEUE in the environment')
  option.argParser(parseQueue)
  const url = process.env.REGESTA_QUEUE
  if (url === undefined) option.makeOptionMandatory()
  else option.default(queueOfEnvironment(url), 'REGESTA_QUEUE')
  return command.addOption(option).option('--batch <name>', 'name of the batch on the queue', parseBatch, 'regesta')
}

function queueOfEnvironment(url: string): QueueAddress {
  try {
    return parseQueueAddress(url)
  } catch (error) {
    throw new UsageError(`REGESTA_QUEUE: ${(error as Error).message}`)
  }
}

function parseQueue(url: string): QueueAddress {
  try {
    return parseQueueAddress(url)
  } catch (error) {
    // Commander would repeat what was given, with its password.
    throw new UsageError(`--queue: ${(error as Error).message}`)
  }
}

function parseBatch(name: string): string {
  if (/^[\w.-]{1,64}$/.test(name)) return name
  throw new InvalidArgumentError('Expected up to 64 letters, digits, dots, hyphens and underscores.')
}
