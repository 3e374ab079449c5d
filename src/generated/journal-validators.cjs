// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
"use strict";
exports.isShape = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/shape.schema.json","title":"Fallback Gate request shape","description":"The shape of one request that reached the scripted provider: closed words and numbers, never a text of the request.","$ref":"#/$defs/RequestShape","$defs":{"RequestShape":{"type":"object","additionalProperties":false,"required":["family","fields","unknown_fields","tools","messages","stream","format","capped","model"],"properties":{"family":{"anyOf":[{"$ref":"record.schema.json#/$defs/RequestFamily"},{"type":"string","const":"other"}],"description":"By the path. other: a path of no family."},"fields":{"type":"array","maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"},"description":"The documented fields of the family that the body has, sorted."},"unknown_fields":{"$ref":"record.schema.json#/$defs/Count","description":"How many other fields it has."},"tools":{"$ref":"record.schema.json#/$defs/Count","description":"How many tools or functions it offers."},"messages":{"$ref":"#/$defs/MessageCounts"},"stream":{"type":"boolean"},"format":{"$ref":"#/$defs/AnswerFormat"},"capped":{"type":"boolean","description":"Whether the length of the answer is capped, by any of the fields that do that."},"model":{"type":"string","enum":["target","other","none"],"description":"Whether the model that it asks for is the name of the target."}}},"MessageCounts":{"type":"object","additionalProperties":false,"required":["system","user","assistant","tool","other"],"description":"How many messages of each role. system: also `developer`, and the `instructions` of responses.","properties":{"system":{"$ref":"record.schema.json#/$defs/Count"},"user":{"$ref":"record.schema.json#/$defs/Count"},"assistant":{"$ref":"record.schema.json#/$defs/Count"},"tool":{"$ref":"record.schema.json#/$defs/Count"},"other":{"$ref":"record.schema.json#/$defs/Count"}}},"AnswerFormat":{"type":"string","enum":["text","json_object","json_schema","other"],"description":"The format that the answer is asked for in. Nothing asked for is text."}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["family","fields","unknown_fields","tools","messages","stream","format","capped","model"],"properties":{"family":{"anyOf":[{"$ref":"record.schema.json#/$defs/RequestFamily"},{"type":"string","const":"other"}],"description":"By the path. other: a path of no family."},"fields":{"type":"array","maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"},"description":"The documented fields of the family that the body has, sorted."},"unknown_fields":{"$ref":"record.schema.json#/$defs/Count","description":"How many other fields it has."},"tools":{"$ref":"record.schema.json#/$defs/Count","description":"How many tools or functions it offers."},"messages":{"$ref":"#/$defs/MessageCounts"},"stream":{"type":"boolean"},"format":{"$ref":"#/$defs/AnswerFormat"},"capped":{"type":"boolean","description":"Whether the length of the answer is capped, by any of the fields that do that."},"model":{"type":"string","enum":["target","other","none"],"description":"Whether the model that it asks for is the name of the target."}}};
const func0 = Object.prototype.hasOwnProperty;
const func27 = require("ajv/dist/runtime/equal").default;
const schema26 = {"type":"string","enum":["chat-completions","responses","messages","generate-content","converse","embeddings","rerank"],"description":"The families that the gate can request."};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "chat-completions") || (data === "responses")) || (data === "messages")) || (data === "generate-content")) || (data === "converse")) || (data === "embeddings")) || (data === "rerank"))){
validate131.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum}}];
return false;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"string","description":"The fields that any family documents for its requests.","enum":["additionalModelRequestFields","additionalModelResponseFieldPaths","audio","background","cache_control","cachedContent","container","contents","conversation","dimensions","documents","encoding_format","frequency_penalty","function_call","functions","generation_config","generationConfig","guardrailConfig","include","inference_geo","inferenceConfig","input","instructions","labels","logit_bias","logprobs","max_chunks_per_doc","max_completion_tokens","max_output_tokens","max_tokens","max_tokens_per_doc","max_tool_calls","messages","metadata","modalities","model","n","output_config","parallel_tool_calls","performanceConfig","prediction","presence_penalty","previous_response_id","prompt","prompt_cache_key","promptVariables","query","rank_fields","reasoning","reasoning_effort","requestMetadata","response_format","return_documents","safety_identifier","safetySettings","seed","service_tier","serviceTier","stop","stop_sequences","store","stream","stream_options","system","system_instruction","systemInstruction","temperature","text","thinking","tool_choice","toolConfig","tools","top_k","top_logprobs","top_n","top_p","truncation","user","verbosity","web_search_options"]};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "additionalModelRequestFields") || (data === "additionalModelResponseFieldPaths")) || (data === "audio")) || (data === "background")) || (data === "cache_control")) || (data === "cachedContent")) || (data === "container")) || (data === "contents")) || (data === "conversation")) || (data === "dimensions")) || (data === "documents")) || (data === "encoding_format")) || (data === "frequency_penalty")) || (data === "function_call")) || (data === "functions")) || (data === "generation_config")) || (data === "generationConfig")) || (data === "guardrailConfig")) || (data === "include")) || (data === "inference_geo")) || (data === "inferenceConfig")) || (data === "input")) || (data === "instructions")) || (data === "labels")) || (data === "logit_bias")) || (data === "logprobs")) || (data === "max_chunks_per_doc")) || (data === "max_completion_tokens")) || (data === "max_output_tokens")) || (data === "max_tokens")) || (data === "max_tokens_per_doc")) || (data === "max_tool_calls")) || (data === "messages")) || (data === "metadata")) || (data === "modalities")) || (data === "model")) || (data === "n")) || (data === "output_config")) || (data === "parallel_tool_calls")) || (data === "performanceConfig")) || (data === "prediction")) || (data === "presence_penalty")) || (data === "previous_response_id")) || (data === "prompt")) || (data === "prompt_cache_key")) || (data === "promptVariables")) || (data === "query")) || (data === "rank_fields")) || (data === "reasoning")) || (data === "reasoning_effort")) || (data === "requestMetadata")) || (data === "response_format")) || (data === "return_documents")) || (data === "safety_identifier")) || (data === "safetySettings")) || (data === "seed")) || (data === "service_tier")) || (data === "serviceTier")) || (data === "stop")) || (data === "stop_sequences")) || (data === "store")) || (data === "stream")) || (data === "stream_options")) || (data === "system")) || (data === "system_instruction")) || (data === "systemInstruction")) || (data === "temperature")) || (data === "text")) || (data === "thinking")) || (data === "tool_choice")) || (data === "toolConfig")) || (data === "tools")) || (data === "top_k")) || (data === "top_logprobs")) || (data === "top_n")) || (data === "top_p")) || (data === "truncation")) || (data === "user")) || (data === "verbosity")) || (data === "web_search_options"))){
validate133.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum}}];
return false;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"integer","minimum":0,"maximum":1000000};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate135.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate135.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","additionalProperties":false,"required":["system","user","assistant","tool","other"],"description":"How many messages of each role. system: also `developer`, and the `instructions` of responses.","properties":{"system":{"$ref":"record.schema.json#/$defs/Count"},"user":{"$ref":"record.schema.json#/$defs/Count"},"assistant":{"$ref":"record.schema.json#/$defs/Count"},"tool":{"$ref":"record.schema.json#/$defs/Count"},"other":{"$ref":"record.schema.json#/$defs/Count"}}};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.system === undefined) || (!(func0.call(data, "system")))) && (missing0 = "system")) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.assistant === undefined) || (!(func0.call(data, "assistant")))) && (missing0 = "assistant"))) || (((data.tool === undefined) || (!(func0.call(data, "tool")))) && (missing0 = "tool"))) || (((data.other === undefined) || (!(func0.call(data, "other")))) && (missing0 = "other"))){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "system") || (key0 === "user")) || (key0 === "assistant")) || (key0 === "tool")) || (key0 === "other"))){
validate138.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.system !== undefined && func0.call(data, "system")){
const _errs2 = errors;
if(!(validate135(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs3 = errors;
if(!(validate135(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assistant !== undefined && func0.call(data, "assistant")){
const _errs4 = errors;
if(!(validate135(data.assistant, {instancePath:instancePath+"/assistant",parentData:data,parentDataProperty:"assistant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined && func0.call(data, "tool")){
const _errs5 = errors;
if(!(validate135(data.tool, {instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.other !== undefined && func0.call(data, "other")){
const _errs6 = errors;
if(!(validate135(data.other, {instancePath:instancePath+"/other",parentData:data,parentDataProperty:"other",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"string","enum":["text","json_object","json_schema","other"],"description":"The format that the answer is asked for in. Nothing asked for is text."};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "text") || (data === "json_object")) || (data === "json_schema")) || (data === "other"))){
validate145.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum}}];
return false;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.family === undefined) || (!(func0.call(data, "family")))) && (missing0 = "family")) || (((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields"))) || (((data.unknown_fields === undefined) || (!(func0.call(data, "unknown_fields")))) && (missing0 = "unknown_fields"))) || (((data.tools === undefined) || (!(func0.call(data, "tools")))) && (missing0 = "tools"))) || (((data.messages === undefined) || (!(func0.call(data, "messages")))) && (missing0 = "messages"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.format === undefined) || (!(func0.call(data, "format")))) && (missing0 = "format"))) || (((data.capped === undefined) || (!(func0.call(data, "capped")))) && (missing0 = "capped"))) || (((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema20.properties, key0))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.family !== undefined && func0.call(data, "family")){
let data0 = data.family;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate131(data0, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("other" !== data0){
const err1 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf/1/const",keyword:"const",params:{allowedValue: "other"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
let data1 = data.fields;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length > 64){
validate53.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate133(data1[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data1[i1], data1[j0])){
validate53.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unknown_fields !== undefined && func0.call(data, "unknown_fields")){
const _errs10 = errors;
if(!(validate135(data.unknown_fields, {instancePath:instancePath+"/unknown_fields",parentData:data,parentDataProperty:"unknown_fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined && func0.call(data, "tools")){
const _errs11 = errors;
if(!(validate135(data.tools, {instancePath:instancePath+"/tools",parentData:data,parentDataProperty:"tools",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined && func0.call(data, "messages")){
const _errs12 = errors;
if(!(validate138(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs13 = errors;
if(typeof data.stream !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined && func0.call(data, "format")){
const _errs15 = errors;
if(!(validate145(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capped !== undefined && func0.call(data, "capped")){
const _errs16 = errors;
if(typeof data.capped !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/capped",schemaPath:"#/properties/capped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
let data9 = data.model;
const _errs18 = errors;
if(typeof data9 !== "string"){
validate53.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data9 === "target") || (data9 === "other")) || (data9 === "none"))){
validate53.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema20.properties.model.enum}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/shape.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
