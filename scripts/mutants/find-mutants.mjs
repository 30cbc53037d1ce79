import { createHash } from 'node:crypto'
import { parseSync } from 'oxc-parser'
import { regexMutations } from './regex-mutations.mjs'

/**
 * The mutants of a file: changes of one rule each, as a place in its text and what stands there instead. Those that change
 * the same thing (the words of one list, the alternatives of one group) share a `site`. `key` names a mutant as long as
 * the text around it stays, wherever its line moves.
 */
export function findMutants(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`)
  const found = []
  const add = (rule, site, start, end, by) => found.push({ rule, site, start, end, by })
  visit(program, [], (node, parents) => {
    for (const find of finders[node.type] ?? []) find({ node, parents, text, add })
  })
  const uses = new Map()
  return found.map((mutant) => {
    const line = text.slice(0, mutant.start).split('\n').length
    const before = text.slice(text.lastIndexOf('\n', mutant.start - 1) + 1, mutant.start)
    const name = [path, mutant.rule, before, text.slice(mutant.start, mutant.end), mutant.by].join('\0')
    const use = (uses.get(name) ?? 0) + 1
    uses.set(name, use)
    const key = createHash('sha256').update(`${name}\0${use}`).digest('hex').slice(0, 12)
    const site = `${path}:${mutant.site}`
    return { ...mutant, path, line, key, site, text: text.slice(0, mutant.start) + mutant.by + text.slice(mutant.end) }
  })
}

/** Calls back with every node that is code, none that is a type. */
function visit(value, parents, see) {
  if (Array.isArray(value)) for (const item of value) visit(item, parents, see)
  else if (typeof value === 'object' && value !== null) {
    const isNode = typeof value.type === 'string'
    if (isNode && isType(value.type)) return
    if (isNode) see(value, parents)
    const path = isNode ? [value, ...parents] : parents
    for (const child of Object.values(value)) visit(child, path, see)
  }
}

const isType = (type) =>
  type === 'ImportDeclaration' ||
  (type.startsWith('TS') && !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(type))

const EXITS = ['ReturnStatement', 'ContinueStatement', 'BreakStatement', 'ThrowStatement']
const COMPARISONS = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===' }
/** Methods whose result is true or false. */
const TESTS = new Set(['test', 'has', 'includes', 'some', 'every', 'startsWith', 'endsWith'])
/** Names of functions of ours whose result is true or false. */
const TESTING = /^(?:is|has|can|may|looks|starts|opens|keeps|counts|covers|stands|needs|needsNo|allows)(?=[A-Z])/

function isTest(node) {
  if (node.type === 'LogicalExpression') return node.operator !== '??' && isTest(node.left) && isTest(node.right)
  if (node.type === 'BinaryExpression') return node.operator in COMPARISONS
  if (node.type === 'UnaryExpression') return node.operator === '!'
  if (node.type === 'ParenthesizedExpression') return isTest(node.expression)
  if (node.type !== 'CallExpression') return false
  const { callee } = node
  return callee.type === 'MemberExpression'
    ? TESTS.has(callee.property.name)
    : callee.type === 'Identifier' && TESTING.test(callee.name)
}

/** What is an early way out: one statement, alone or in braces. */
function isExit(node) {
  const only = node.type === 'BlockStatement' && node.body.length === 1 ? node.body[0] : node
  return EXITS.includes(only.type)
}

const negate = ({ add, text }, node) =>
  add('turn a condition round', node.start, node.start, node.end, `!(${text.slice(node.start, node.end)})`)

const finders = {
  IfStatement: [
    (it) => negate(it, it.node.test),
    ({ node, add }) => {
      if (isExit(node.consequent)) add('remove a way out', node.start, node.test.start, node.test.end, 'false')
    },
  ],
  ConditionalExpression: [(it) => negate(it, it.node.test)],
  LogicalExpression: [
    ({ node: { left, right, start, end, operator }, text, add }) => {
      add('drop a clause', start, start, end, `(${text.slice(left.start, left.end)})`)
      if (operator !== '??') add('drop a clause', start, start, end, `(${text.slice(right.start, right.end)})`)
    },
  ],
  BinaryExpression: [
    ({ node: { left, right, operator }, text, add }) => {
      const by = COMPARISONS[operator]
      const at = text.indexOf(operator, left.end)
      if (by && at < right.start) add('change a comparison', at, at, at + operator.length, by)
    },
  ],
  UnaryExpression: [
    ({ node: { start, operator }, add }) => {
      if (operator === '!') add('drop a not', start, start, start + 1, '')
    },
  ],
  ReturnStatement: [
    (it) => {
      if (it.node.argument && isTest(it.node.argument)) negate(it, it.node.argument)
    },
  ],
  ArrowFunctionExpression: [
    (it) => {
      if (isTest(it.node.body)) negate(it, it.node.body)
    },
  ],
  CallExpression: [
    ({ node: { callee }, add }) => {
      if (callee.type !== 'MemberExpression') return
      const { name, start, end } = callee.property
      const by = { some: 'every', every: 'some' }[name]
      if (by) add('some for every', start, start, end, by)
    },
  ],
  Literal: [
    ({ node: { value, start, end }, add }) => {
      if (typeof value === 'boolean') add('turn a value round', start, start, end, String(!value))
    },
    (it) => {
      const { regex, start } = it.node
      if (!regex) return
      mutateRegex(it, start + 1, regex.pattern.length, '\\')
      const flags = start + 2 + regex.pattern.length
      const at = it.text.indexOf('i', flags)
      if (at >= 0 && at < it.node.end) it.add('mind the case', at, at, at + 1, '')
    },
    (it) => {
      if (typeof it.node.value === 'string') mutateString(it, it.node.start + 1, it.node.end - 1, '\\\\')
    },
  ],
  TemplateLiteral: [
    (it) => {
      const isRaw = it.parents[0]?.type === 'TaggedTemplateExpression'
      mutateString(it, it.node.start + 1, it.node.end - 1, isRaw ? '\\' : '\\\\')
    },
  ],
  ArrayExpression: [
    ({ node: { elements, start }, add }) => {
      const isList = elements.length > 1 && elements.every((item) => item && isConstant(item))
      if (isList) dropEach(add, 'drop an entry', start, elements)
    },
  ],
  ObjectExpression: [
    ({ node: { properties, start }, parents, add }) => {
      const isTable = parents.some(({ type }) => type === 'VariableDeclarator') && isOnTop(parents)
      if (isTable && properties.length > 1 && properties.every(({ value }) => value && isConstant(value)))
        dropEach(add, 'drop an entry', start, properties)
    },
  ],
}

const isOnTop = (parents) => !parents.some(({ type }) => /Function/.test(type))

function isConstant(node) {
  if (node.type === 'ArrayExpression') return node.elements.every(isConstant)
  if (node.type === 'ObjectExpression') return node.properties.every(({ value }) => value && isConstant(value))
  return node.type === 'Literal' && typeof node.value !== 'boolean'
}

function dropEach(add, rule, site, nodes) {
  for (const [i, { start, end }] of nodes.entries()) {
    if (i === 0) add(rule, site, start, nodes[1].start, '')
    else add(rule, site, nodes[i - 1].end, end, '')
  }
}

/** A string is a list of words, the text of a regex, or neither. */
function mutateString(it, start, end, slash) {
  const content = it.text.slice(start, end)
  if (/\(\?[:<=!]|\\\\|\[\w-\w\]/.test(content)) mutateRegex(it, start, end - start, slash)
  else if (isWordList(it)) {
    const words = [...content.matchAll(/\S+/g)]
    for (const { index, 0: word } of words.length > 1 ? words : []) {
      it.add('drop a word', start, start + index, start + index + word.length, '')
    }
  }
}

/** What is split into words, or given to a function `words` that splits it. */
function isWordList({ node, parents: [parent, grandparent] }) {
  if (parent?.type === 'CallExpression') return parent.callee.name === 'words' && parent.arguments[0] === node
  return (
    parent?.type === 'MemberExpression' &&
    parent.object === node &&
    grandparent?.type === 'CallExpression' &&
    parent.property.name === 'split'
  )
}

function mutateRegex({ text, add }, start, length, slash) {
  // What is filled in is one thing of which nothing is known.
  const pattern = text.slice(start, start + length).replace(/\$\{[^}]*\}/g, (all) => 'ǀ'.repeat(all.length))
  for (const mutation of regexMutations(pattern, slash)) {
    add(mutation.rule, start + mutation.site, start + mutation.start, start + mutation.end, mutation.by)
  }
}
