export { extractSource } from './pipeline.js'
