// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
"use strict";
exports.isShape = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/shape.schema.json","title":"Fallback Gate request shape","description":"The shape of one request that reached the scripted provider: closed words and numbers, never a text of the request.","$ref":"#/$defs/RequestShape","$defs":{"RequestShape":{"type":"object","additionalProperties":false,"required":["family","fields","unknown_fields","tools","messages","stream","format","capped","model"],"properties":{"family":{"anyOf":[{"$ref":"record.schema.json#/$defs/RequestFamily"},{"type":"string","const":"other"}],"description":"By the path. other: a path of no family."},"fields":{"type":"array","maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"},"description":"The documented fields of the family that the body has, sorted."},"unknown_fields":{"$ref":"record.schema.json#/$defs/Count","description":"How many other fields it has."},"tools":{"$ref":"record.schema.json#/$defs/Count","description":"How many tools or functions it offers."},"messages":{"$ref":"#/$defs/MessageCounts"},"stream":{"type":"boolean"},"format":{"$ref":"#/$defs/AnswerFormat"},"capped":{"type":"boolean","description":"Whether the length of the answer is capped, by any of the fields that do that."},"model":{"type":"string","enum":["target","other","none"],"description":"Whether the model that it asks for is the name of the target."}}},"MessageCounts":{"type":"object","additionalProperties":false,"required":["system","user","assistant","tool","other"],"description":"How many messages of each role. system: also `developer`, and the `instructions` of responses.","properties":{"system":{"$ref":"record.schema.json#/$defs/Count"},"user":{"$ref":"record.schema.json#/$defs/Count"},"assistant":{"$ref":"record.schema.json#/$defs/Count"},"tool":{"$ref":"record.schema.json#/$defs/Count"},"other":{"$ref":"record.schema.json#/$defs/Count"}}},"AnswerFormat":{"type":"string","enum":["text","json_object","json_schema","other"],"description":"The format that the answer is asked for in. Nothing asked for is text."}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["family","fields","unknown_fields","tools","messages","stream","format","capped","model"],"properties":{"family":{"anyOf":[{"$ref":"record.schema.json#/$defs/RequestFamily"},{"type":"string","const":"other"}],"description":"By the path. other: a path of no family."},"fields":{"type":"array","maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"},"description":"The documented fields of the family that the body has, sorted."},"unknown_fields":{"$ref":"record.schema.json#/$defs/Count","description":"How many other fields it has."},"tools":{"$ref":"record.schema.json#/$defs/Count","description":"How many tools or functions it offers."},"messages":{"$ref":"#/$defs/MessageCounts"},"stream":{"type":"boolean"},"format":{"$ref":"#/$defs/AnswerFormat"},"capped":{"type":"boolean","description":"Whether the length of the answer is capped, by any of the fields that do that."},"model":{"type":"string","enum":["target","other","none"],"description":"Whether the model that it asks for is the name of the target."}}};
const schema38 = {"type":"string","enum":["chat-completions","responses","messages","generate-content","converse","embeddings","rerank"],"description":"The families that the gate can request."};
const schema80 = {"type":"string","description":"The fields that any family documents for its requests.","enum":["additionalModelRequestFields","additionalModelResponseFieldPaths","audio","background","cache_control","cachedContent","container","contents","conversation","dimensions","documents","encoding_format","frequency_penalty","function_call","functions","generation_config","generationConfig","guardrailConfig","include","inference_geo","inferenceConfig","input","instructions","labels","logit_bias","logprobs","max_chunks_per_doc","max_completion_tokens","max_output_tokens","max_tokens","max_tokens_per_doc","max_tool_calls","messages","metadata","modalities","model","n","output_config","parallel_tool_calls","performanceConfig","prediction","presence_penalty","previous_response_id","prompt","prompt_cache_key","promptVariables","query","rank_fields","reasoning","reasoning_effort","requestMetadata","response_format","return_documents","safety_identifier","safetySettings","seed","service_tier","serviceTier","stop","stop_sequences","store","stream","stream_options","system","system_instruction","systemInstruction","temperature","text","thinking","tool_choice","toolConfig","tools","top_k","top_logprobs","top_n","top_p","truncation","user","verbosity","web_search_options"]};
const schema42 = {"type":"integer","minimum":0,"maximum":1000000};
const schema89 = {"type":"string","enum":["text","json_object","json_schema","other"],"description":"The format that the answer is asked for in. Nothing asked for is text."};
const func1 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const schema83 = {"type":"object","additionalProperties":false,"required":["system","user","assistant","tool","other"],"description":"How many messages of each role. system: also `developer`, and the `instructions` of responses.","properties":{"system":{"$ref":"record.schema.json#/$defs/Count"},"user":{"$ref":"record.schema.json#/$defs/Count"},"assistant":{"$ref":"record.schema.json#/$defs/Count"},"tool":{"$ref":"record.schema.json#/$defs/Count"},"other":{"$ref":"record.schema.json#/$defs/Count"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.system === undefined) && (missing0 = "system")) || ((data.user === undefined) && (missing0 = "user"))) || ((data.assistant === undefined) && (missing0 = "assistant"))) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.other === undefined) && (missing0 = "other"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "system") || (key0 === "user")) || (key0 === "assistant")) || (key0 === "tool")) || (key0 === "other"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.system !== undefined){
let data0 = data.system;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate31.errors = [{instancePath:instancePath+"/system",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
validate31.errors = [{instancePath:instancePath+"/system",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate31.errors = [{instancePath:instancePath+"/system",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data1 = data.user;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate31.errors = [{instancePath:instancePath+"/user",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/user",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/user",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assistant !== undefined){
let data2 = data.assistant;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate31.errors = [{instancePath:instancePath+"/assistant",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate31.errors = [{instancePath:instancePath+"/assistant",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate31.errors = [{instancePath:instancePath+"/assistant",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data3 = data.tool;
const _errs11 = errors;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate31.errors = [{instancePath:instancePath+"/tool",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate31.errors = [{instancePath:instancePath+"/tool",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate31.errors = [{instancePath:instancePath+"/tool",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.other !== undefined){
let data4 = data.other;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate31.errors = [{instancePath:instancePath+"/other",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate31.errors = [{instancePath:instancePath+"/other",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate31.errors = [{instancePath:instancePath+"/other",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
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
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.family === undefined) && (missing0 = "family")) || ((data.fields === undefined) && (missing0 = "fields"))) || ((data.unknown_fields === undefined) && (missing0 = "unknown_fields"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.messages === undefined) && (missing0 = "messages"))) || ((data.stream === undefined) && (missing0 = "stream"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.capped === undefined) && (missing0 = "capped"))) || ((data.model === undefined) && (missing0 = "model"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.family !== undefined){
let data0 = data.family;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/family",schemaPath:"record.schema.json#/$defs/RequestFamily/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data0 === "chat-completions") || (data0 === "responses")) || (data0 === "messages")) || (data0 === "generate-content")) || (data0 === "converse")) || (data0 === "embeddings")) || (data0 === "rerank"))){
const err1 = {instancePath:instancePath+"/family",schemaPath:"record.schema.json#/$defs/RequestFamily/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("other" !== data0){
const err3 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf/1/const",keyword:"const",params:{allowedValue: "other"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate21.errors = vErrors;
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
if(data.fields !== undefined){
let data1 = data.fields;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data1)){
if(data1.length > 64){
validate21.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs11 = errors;
if(typeof data2 !== "string"){
validate21.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"record.schema.json#/$defs/RequestField/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "additionalModelRequestFields") || (data2 === "additionalModelResponseFieldPaths")) || (data2 === "audio")) || (data2 === "background")) || (data2 === "cache_control")) || (data2 === "cachedContent")) || (data2 === "container")) || (data2 === "contents")) || (data2 === "conversation")) || (data2 === "dimensions")) || (data2 === "documents")) || (data2 === "encoding_format")) || (data2 === "frequency_penalty")) || (data2 === "function_call")) || (data2 === "functions")) || (data2 === "generation_config")) || (data2 === "generationConfig")) || (data2 === "guardrailConfig")) || (data2 === "include")) || (data2 === "inference_geo")) || (data2 === "inferenceConfig")) || (data2 === "input")) || (data2 === "instructions")) || (data2 === "labels")) || (data2 === "logit_bias")) || (data2 === "logprobs")) || (data2 === "max_chunks_per_doc")) || (data2 === "max_completion_tokens")) || (data2 === "max_output_tokens")) || (data2 === "max_tokens")) || (data2 === "max_tokens_per_doc")) || (data2 === "max_tool_calls")) || (data2 === "messages")) || (data2 === "metadata")) || (data2 === "modalities")) || (data2 === "model")) || (data2 === "n")) || (data2 === "output_config")) || (data2 === "parallel_tool_calls")) || (data2 === "performanceConfig")) || (data2 === "prediction")) || (data2 === "presence_penalty")) || (data2 === "previous_response_id")) || (data2 === "prompt")) || (data2 === "prompt_cache_key")) || (data2 === "promptVariables")) || (data2 === "query")) || (data2 === "rank_fields")) || (data2 === "reasoning")) || (data2 === "reasoning_effort")) || (data2 === "requestMetadata")) || (data2 === "response_format")) || (data2 === "return_documents")) || (data2 === "safety_identifier")) || (data2 === "safetySettings")) || (data2 === "seed")) || (data2 === "service_tier")) || (data2 === "serviceTier")) || (data2 === "stop")) || (data2 === "stop_sequences")) || (data2 === "store")) || (data2 === "stream")) || (data2 === "stream_options")) || (data2 === "system")) || (data2 === "system_instruction")) || (data2 === "systemInstruction")) || (data2 === "temperature")) || (data2 === "text")) || (data2 === "thinking")) || (data2 === "tool_choice")) || (data2 === "toolConfig")) || (data2 === "tools")) || (data2 === "top_k")) || (data2 === "top_logprobs")) || (data2 === "top_n")) || (data2 === "top_p")) || (data2 === "truncation")) || (data2 === "user")) || (data2 === "verbosity")) || (data2 === "web_search_options"))){
validate21.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"record.schema.json#/$defs/RequestField/enum",keyword:"enum",params:{allowedValues: schema80.enum}}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
validate21.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
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
validate21.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unknown_fields !== undefined){
let data3 = data.unknown_fields;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate21.errors = [{instancePath:instancePath+"/unknown_fields",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/unknown_fields",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/unknown_fields",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data4 = data.tools;
const _errs17 = errors;
const _errs18 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate21.errors = [{instancePath:instancePath+"/tools",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/tools",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/tools",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
const _errs20 = errors;
if(!(validate31(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
const _errs21 = errors;
if(typeof data.stream !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data7 = data.format;
const _errs23 = errors;
if(typeof data7 !== "string"){
validate21.errors = [{instancePath:instancePath+"/format",schemaPath:"#/$defs/AnswerFormat/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data7 === "text") || (data7 === "json_object")) || (data7 === "json_schema")) || (data7 === "other"))){
validate21.errors = [{instancePath:instancePath+"/format",schemaPath:"#/$defs/AnswerFormat/enum",keyword:"enum",params:{allowedValues: schema89.enum}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capped !== undefined){
const _errs26 = errors;
if(typeof data.capped !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/capped",schemaPath:"#/properties/capped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data9 = data.model;
const _errs28 = errors;
if(typeof data9 !== "string"){
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data9 === "target") || (data9 === "other")) || (data9 === "none"))){
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema32.properties.model.enum}}];
return false;
}
var valid0 = _errs28 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/shape.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
