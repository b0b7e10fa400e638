// Generated from schemas/ by `npm run generate`: change the schema, not this file.

// @ts-nocheck
import { isDeepStrictEqual } from 'node:util';
import type { Note, Validator } from './validate/schema-error.js';

function fail(list, error){
if(list === null) return [error];
list.push(error);
return list;
}

export const stackErrors: Validator = validate21;

const schema7 = {"properties":{"services":{"additionalProperties":{"type":["object"]}},"networks":{"additionalProperties":{"type":["object","null"]}},"volumes":{"additionalProperties":{"type":["object","null"]}},"configs":{"additionalProperties":{"type":["object"]}},"secrets":{"additionalProperties":{"type":["object"]}}}};
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^(?:3(?:\\.(?:[0-9]|1[0-3]))?)?$", "u");
const pattern2 = new RegExp("^[a-zA-Z0-9._-]+$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9_-]*[A-Za-z0-9]$", "u");
const schema8 = {"properties":{"image":0,"build":{"type":["string","object"]},"command":{"type":["string","array"]},"entrypoint":{"type":["string","array"]},"working_dir":0,"user":0,"hostname":0,"domainname":0,"container_name":0,"init":0,"tty":0,"stdin_open":0,"stop_signal":0,"stop_grace_period":{"type":["string"]},"read_only":0,"privileged":0,"cap_add":{"items":{"type":["string"]}},"cap_drop":{"items":{"type":["string"]}},"security_opt":0,"sysctls":{"type":["object","array"]},"ulimits":{"type":["object"]},"oom_score_adj":0,"env_file":{"type":["string","array"]},"environment":{"type":["object","array"]},"labels":{"type":["object","array"]},"depends_on":{"type":["array"]},"links":0,"external_links":0,"networks":{"type":["array","object"],"additionalProperties":{"type":["object","null"]}},"network_mode":0,"dns":{"type":["string","array"]},"dns_search":{"type":["string","array"]},"extra_hosts":{"type":["object","array"]},"mac_address":0,"expose":{"items":{"type":["string","number"]}},"ports":{"items":{"type":["integer","string","object"]}},"volumes":{"items":{"type":["string","object"]}},"tmpfs":{"type":["string","array"]},"shm_size":0,"devices":0,"configs":{"items":{"type":["string","object"]}},"secrets":{"items":{"type":["string","object"]}},"credential_spec":{"type":["object"]},"isolation":0,"healthcheck":{"type":["object"]},"logging":{"type":["object"]},"restart":0,"cgroup_parent":0,"cgroupns_mode":0,"ipc":0,"pid":{"type":["string","null"]},"userns_mode":0,"deploy":{"type":["object","null"]}}};
const pattern4 = new RegExp("^(?:|no|always|unless-stopped|on-failure(?::[0-9]+)?)$", "u");
const pattern6 = new RegExp("^(?![A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*/)", "u");
const pattern7 = new RegExp("^(?:(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\\[(?:[a-fA-F0-9:]+)\\])(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[\\w][\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$", "u");
const pattern11 = new RegExp("^(?:$|/|[A-Za-z]:[\\\\/])", "u");
const pattern12 = new RegExp("^(?:.{0,63}|.*\\{\\{.*)$", "u");
const pattern13 = new RegExp("^(?:(?:[Ss][Ii][Gg])?(?:[Aa][Bb][Rr][Tt]|[Aa][Ll][Rr][Mm]|[Bb][Uu][Ss]|[Cc][Hh][Ll][Dd]|[Cc][Ll][Dd]|[Cc][Oo][Nn][Tt]|[Ff][Pp][Ee]|[Hh][Uu][Pp]|[Ii][Ll][Ll]|[Ii][Nn][Tt]|[Ii][Oo]|[Ii][Oo][Tt]|[Kk][Ii][Ll][Ll]|[Pp][Ii][Pp][Ee]|[Pp][Oo][Ll][Ll]|[Pp][Rr][Oo][Ff]|[Pp][Ww][Rr]|[Qq][Uu][Ii][Tt]|[Ss][Ee][Gg][Vv]|[Ss][Tt][Kk][Ff][Ll][Tt]|[Ss][Tt][Oo][Pp]|[Ss][Yy][Ss]|[Tt][Ee][Rr][Mm]|[Tt][Rr][Aa][Pp]|[Tt][Ss][Tt][Pp]|[Tt][Tt][Ii][Nn]|[Tt][Tt][Oo][Uu]|[Uu][Rr][Gg]|[Uu][Ss][Rr]1|[Uu][Ss][Rr]2|[Vv][Tt][Aa][Ll][Rr][Mm]|[Ww][Ii][Nn][Cc][Hh]|[Xx][Cc][Pp][Uu]|[Xx][Ff][Ss][Zz]|[Rr][Tt][Mm](?:[Ii][Nn]|[Aa][Xx])(?:[+-][0-9]{1,2})?)|[1-9][0-9]*)?$", "u");
const pattern24 = new RegExp("^(?:(?:(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9a-fA-F:.]+\\]|[0-9a-fA-F:]*:[0-9a-fA-F:.]*):)?(?:0*(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(?:-0*(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?)?:)?0*(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(?:-0*(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:/(?:[Tt][Cc][Pp]|[Uu][Dd][Pp]|[Ss][Cc][Tt][Pp])?)?$", "u");
const pattern37 = new RegExp("^(?:default|process|hyperv)$|^(?:[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|[Pp][Rr][Oo][Cc][Ee][Ss][Ss]|[Hh][Yy][Pp][Ee][Rr][Vv])?$", "u");
const func2 = Object.prototype.hasOwnProperty;
const func0 = isDeepStrictEqual;
const schema9 = {"properties":{"args":{"type":["object","array"]},"labels":{"type":["object","array"]},"cache_from":{"type":["array"]},"shm_size":{"type":["integer","string"]},"extra_hosts":{"type":["object","array"]}}};
const schema10 = {"additionalProperties":{"type":["string","number","null"]}};

function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"KeyValueSpec/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath,schemaPath:"KeyValueSpec/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}); errors++;
break;
}
indices0[item0] = i1;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(typeof key0 === "string"){
if(key0.length < 1){
vErrors = fail(vErrors, {instancePath,schemaPath:"KeyValueSpec/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key0}); errors++;
}
}
var valid3 = _errs2 === errors;
if(!valid3){
vErrors = fail(vErrors, {instancePath,schemaPath:"KeyValueSpec/propertyNames",keyword:"propertyNames",params:{propertyName: key0}}); errors++;
}
}
for(const key1 in data){
let data1 = data[key1];
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"KeyValueSpec/additionalProperties/type",keyword:"type",params:{type: schema10.additionalProperties.type}}); errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema11 = {"additionalProperties":{"type":["string","number","null"]}};

function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"LabelsSpec/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath,schemaPath:"LabelsSpec/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}); errors++;
break;
}
indices0[item0] = i1;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(typeof key0 === "string"){
if(key0.length < 1){
vErrors = fail(vErrors, {instancePath,schemaPath:"LabelsSpec/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key0}); errors++;
}
}
var valid3 = _errs2 === errors;
if(!valid3){
vErrors = fail(vErrors, {instancePath,schemaPath:"LabelsSpec/propertyNames",keyword:"propertyNames",params:{propertyName: key0}}); errors++;
}
}
for(const key1 in data){
let data1 = data[key1];
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"LabelsSpec/additionalProperties/type",keyword:"type",params:{type: schema11.additionalProperties.type}}); errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}



function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"StringList/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath,schemaPath:"StringList/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}); errors++;
break;
}
indices0[item0] = i1;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"additionalProperties":{"type":["string","number","null"]}};
const pattern8 = new RegExp("^[^:=]+[:=].", "u");
const pattern9 = new RegExp("^(?:[^:=]*|[^:=]*[:=]\\[?(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*(?:%[A-Za-z0-9]+)?|host-gateway)\\]?)$", "u");
const pattern10 = new RegExp("^(?:\\[?(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*(?:%[A-Za-z0-9]+)?|host-gateway)\\]?)?$", "u");

function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"ExtraHostsSpec/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"ExtraHostsSpec/items/allOf/0/pattern",keyword:"pattern",params:{}}); errors++;
}
}
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"ExtraHostsSpec/items/allOf/1/pattern",keyword:"pattern",params:{}}); errors++;
}
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath,schemaPath:"ExtraHostsSpec/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}); errors++;
break;
}
indices0[item0] = i1;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs4 = errors;
if(typeof key0 === "string"){
if(key0.length < 1){
vErrors = fail(vErrors, {instancePath,schemaPath:"ExtraHostsSpec/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key0}); errors++;
}
}
var valid4 = _errs4 === errors;
if(!valid4){
vErrors = fail(vErrors, {instancePath,schemaPath:"ExtraHostsSpec/propertyNames",keyword:"propertyNames",params:{propertyName: key0}}); errors++;
}
}
for(const key1 in data){
let data1 = data[key1];
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ExtraHostsSpec/additionalProperties/type",keyword:"type",params:{type: schema13.additionalProperties.type}}); errors++;
}
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ExtraHostsSpec/additionalProperties/allOf/0/pattern",keyword:"pattern",params:{}}); errors++;
}
}
const _errs10 = errors;
const _errs11 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = fail(vErrors, {}); errors++;
}
var valid7 = _errs11 === errors;
if(valid7){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ExtraHostsSpec/additionalProperties/allOf/1/not",keyword:"not",params:{}}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
const _errs14 = errors;
const _errs15 = errors;
if(!((data1 === null) || (data1 === ""))){
vErrors = fail(vErrors, {}); errors++;
}
var valid8 = _errs15 === errors;
if(valid8){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ExtraHostsSpec/additionalProperties/allOf/2/not",keyword:"not",params:{}}); errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.context !== undefined){
if(typeof data.context !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/context",schemaPath:"BuildSpec/properties/context/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.dockerfile !== undefined){
if(typeof data.dockerfile !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/dockerfile",schemaPath:"BuildSpec/properties/dockerfile/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"BuildSpec/properties/target/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.args !== undefined){
let data3 = data.args;
if(!data3 || typeof data3 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/args",schemaPath:"BuildSpec/properties/args/type",keyword:"type",params:{type: schema9.properties.args.type}}); errors++;
}
if(!(validate25(data3, {instancePath:instancePath+"/args"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(!data4 || typeof data4 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"BuildSpec/properties/labels/type",keyword:"type",params:{type: schema9.properties.labels.type}}); errors++;
}
if(!(validate27(data4, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.cache_from !== undefined){
let data5 = data.cache_from;
if(!(Array.isArray(data5))){
vErrors = fail(vErrors, {instancePath:instancePath+"/cache_from",schemaPath:"BuildSpec/properties/cache_from/type",keyword:"type",params:{type: schema9.properties.cache_from.type}}); errors++;
}
if(!(validate29(data5, {instancePath:instancePath+"/cache_from"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/network",schemaPath:"BuildSpec/properties/network/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.shm_size !== undefined){
let data7 = data.shm_size;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
vErrors = fail(vErrors, {instancePath:instancePath+"/shm_size",schemaPath:"BuildSpec/properties/shm_size/type",keyword:"type",params:{type: schema9.properties.shm_size.type}}); errors++;
}
}
if(data.extra_hosts !== undefined){
let data8 = data.extra_hosts;
if(!data8 || typeof data8 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/extra_hosts",schemaPath:"BuildSpec/properties/extra_hosts/type",keyword:"type",params:{type: schema9.properties.extra_hosts.type}}); errors++;
}
if(!(validate31(data8, {instancePath:instancePath+"/extra_hosts"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}



function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"CommandSpec/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}


const pattern14 = new RegExp("^[-+]?(?:0|(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+)$", "u");
const pattern15 = new RegExp("^[^-]", "u");

function validate37(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern14.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"UncheckedDurationString/allOf/0/pattern",keyword:"pattern",params:{}}); errors++;
}
}
if(typeof data === "string"){
if(!pattern15.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"UncheckedDurationString/allOf/1/pattern",keyword:"pattern",params:{}}); errors++;
}
}
validate37.errors = vErrors;
return errors === 0;
}


const pattern16 = new RegExp("^\\s*(?:[Cc][Aa][Pp]_)?(?:[Aa][Uu][Dd][Ii][Tt]_[Cc][Oo][Nn][Tt][Rr][Oo][Ll]|[Aa][Uu][Dd][Ii][Tt]_[Rr][Ee][Aa][Dd]|[Aa][Uu][Dd][Ii][Tt]_[Ww][Rr][Ii][Tt][Ee]|[Bb][Ll][Oo][Cc][Kk]_[Ss][Uu][Ss][Pp][Ee][Nn][Dd]|[Bb][Pp][Ff]|[Cc][Hh][Ee][Cc][Kk][Pp][Oo][Ii][Nn][Tt]_[Rr][Ee][Ss][Tt][Oo][Rr][Ee]|[Cc][Hh][Oo][Ww][Nn]|[Dd][Aa][Cc]_[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Dd][Aa][Cc]_[Rr][Ee][Aa][Dd]_[Ss][Ee][Aa][Rr][Cc][Hh]|[Ff][Oo][Ww][Nn][Ee][Rr]|[Ff][Ss][Ee][Tt][Ii][Dd]|[Ii][Pp][Cc]_[Ll][Oo][Cc][Kk]|[Ii][Pp][Cc]_[Oo][Ww][Nn][Ee][Rr]|[Kk][Ii][Ll][Ll]|[Ll][Ee][Aa][Ss][Ee]|[Ll][Ii][Nn][Uu][Xx]_[Ii][Mm][Mm][Uu][Tt][Aa][Bb][Ll][Ee]|[Mm][Aa][Cc]_[Aa][Dd][Mm][Ii][Nn]|[Mm][Aa][Cc]_[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Mm][Kk][Nn][Oo][Dd]|[Nn][Ee][Tt]_[Aa][Dd][Mm][Ii][Nn]|[Nn][Ee][Tt]_[Bb][Ii][Nn][Dd]_[Ss][Ee][Rr][Vv][Ii][Cc][Ee]|[Nn][Ee][Tt]_[Bb][Rr][Oo][Aa][Dd][Cc][Aa][Ss][Tt]|[Nn][Ee][Tt]_[Rr][Aa][Ww]|[Pp][Ee][Rr][Ff][Mm][Oo][Nn]|[Ss][Ee][Tt][Ff][Cc][Aa][Pp]|[Ss][Ee][Tt][Gg][Ii][Dd]|[Ss][Ee][Tt][Pp][Cc][Aa][Pp]|[Ss][Ee][Tt][Uu][Ii][Dd]|[Ss][Yy][Ss]_[Aa][Dd][Mm][Ii][Nn]|[Ss][Yy][Ss]_[Bb][Oo][Oo][Tt]|[Ss][Yy][Ss]_[Cc][Hh][Rr][Oo][Oo][Tt]|[Ss][Yy][Ss]_[Mm][Oo][Dd][Uu][Ll][Ee]|[Ss][Yy][Ss]_[Nn][Ii][Cc][Ee]|[Ss][Yy][Ss]_[Pp][Aa][Cc][Cc][Tt]|[Ss][Yy][Ss]_[Pp][Tt][Rr][Aa][Cc][Ee]|[Ss][Yy][Ss]_[Rr][Aa][Ww][Ii][Oo]|[Ss][Yy][Ss]_[Rr][Ee][Ss][Oo][Uu][Rr][Cc][Ee]|[Ss][Yy][Ss]_[Tt][Ii][Mm][Ee]|[Ss][Yy][Ss]_[Tt][Tt][Yy]_[Cc][Oo][Nn][Ff][Ii][Gg]|[Ss][Yy][Ss][Ll][Oo][Gg]|[Ww][Aa][Kk][Ee]_[Aa][Ll][Aa][Rr][Mm]|[Aa][Ll][Ll])\\s*$", "u");

function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern16.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"CapabilitySpec/pattern",keyword:"pattern",params:{}}); errors++;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema17 = {"additionalProperties":{"type":["integer","object"]}};
const pattern17 = new RegExp("^(?:[Cc][Oo][Rr][Ee]|[Cc][Pp][Uu]|[Dd][Aa][Tt][Aa]|[Ff][Ss][Ii][Zz][Ee]|[Ll][Oo][Cc][Kk][Ss]|[Mm][Ee][Mm][Ll][Oo][Cc][Kk]|[Mm][Ss][Gg][Qq][Uu][Ee][Uu][Ee]|[Nn][Ii][Cc][Ee]|[Nn][Oo][Ff][Ii][Ll][Ee]|[Nn][Pp][Rr][Oo][Cc]|[Rr][Ss][Ss]|[Rr][Tt][Pp][Rr][Ii][Oo]|[Rr][Tt][Tt][Ii][Mm][Ee]|[Ss][Ii][Gg][Pp][Ee][Nn][Dd][Ii][Nn][Gg]|[Ss][Tt][Aa][Cc][Kk])$", "u");


function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.soft === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"UlimitSpec/required",keyword:"required",params:{missingProperty: "soft"}}); errors++;
}
if(data.hard === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"UlimitSpec/required",keyword:"required",params:{missingProperty: "hard"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "soft") || (key0 === "hard"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"UlimitSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.soft !== undefined){
let data0 = data.soft;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/soft",schemaPath:"UlimitSpec/properties/soft/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < -1 || isNaN(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/soft",schemaPath:"UlimitSpec/properties/soft/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}}); errors++;
}
}
}
if(data.hard !== undefined){
let data1 = data.hard;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/hard",schemaPath:"UlimitSpec/properties/hard/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < -1 || isNaN(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/hard",schemaPath:"UlimitSpec/properties/hard/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}}); errors++;
}
}
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs0 = errors;
if(typeof key0 === "string"){
if(!pattern17.test(key0)){
vErrors = fail(vErrors, {instancePath,schemaPath:"UlimitsSpec/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key0}); errors++;
}
}
var valid0 = _errs0 === errors;
if(!valid0){
vErrors = fail(vErrors, {instancePath,schemaPath:"UlimitsSpec/propertyNames",keyword:"propertyNames",params:{propertyName: key0}}); errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"UlimitsSpec/additionalProperties/type",keyword:"type",params:{type: schema17.additionalProperties.type}}); errors++;
}
if(!(validate44(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < -1 || isNaN(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"UlimitsSpec/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}}); errors++;
}
}
}
}
validate43.errors = vErrors;
return errors === 0;
}



function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"StringOrList/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath,schemaPath:"StringOrList/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}); errors++;
break;
}
indices0[item0] = i1;
}
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema20 = {"additionalProperties":{"type":["string","number","null"]}};
const pattern18 = new RegExp("^[^=]", "u");

function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"EnvironmentSpec/items/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"EnvironmentSpec/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath,schemaPath:"EnvironmentSpec/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}); errors++;
break;
}
indices0[item0] = i1;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(typeof key0 === "string"){
if(key0.length < 1){
vErrors = fail(vErrors, {instancePath,schemaPath:"EnvironmentSpec/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key0}); errors++;
}
}
var valid3 = _errs2 === errors;
if(!valid3){
vErrors = fail(vErrors, {instancePath,schemaPath:"EnvironmentSpec/propertyNames",keyword:"propertyNames",params:{propertyName: key0}}); errors++;
}
}
for(const key1 in data){
let data1 = data[key1];
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"EnvironmentSpec/additionalProperties/type",keyword:"type",params:{type: schema20.additionalProperties.type}}); errors++;
}
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema21 = {"properties":{"aliases":{"type":["array"]},"driver_opts":{"type":["object"]}}};
const schema22 = {"additionalProperties":{"type":["string","number"]}};

function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"DriverOptionsSpec/additionalProperties/type",keyword:"type",params:{type: schema22.additionalProperties.type}}); errors++;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "aliases") || (key0 === "driver_opts")) || (key0 === "ipv4_address")) || (key0 === "ipv6_address"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ServiceNetworkSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.aliases !== undefined){
let data0 = data.aliases;
if(!(Array.isArray(data0))){
vErrors = fail(vErrors, {instancePath:instancePath+"/aliases",schemaPath:"ServiceNetworkSpec/properties/aliases/type",keyword:"type",params:{type: schema21.properties.aliases.type}}); errors++;
}
if(!(validate29(data0, {instancePath:instancePath+"/aliases"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.driver_opts !== undefined){
let data1 = data.driver_opts;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver_opts",schemaPath:"ServiceNetworkSpec/properties/driver_opts/type",keyword:"type",params:{type: schema21.properties.driver_opts.type}}); errors++;
}
if(!(validate56(data1, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.ipv4_address !== undefined){
if(typeof data.ipv4_address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/ipv4_address",schemaPath:"ServiceNetworkSpec/properties/ipv4_address/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.ipv6_address !== undefined){
if(typeof data.ipv6_address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/ipv6_address",schemaPath:"ServiceNetworkSpec/properties/ipv6_address/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}


const pattern20 = new RegExp("^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*(?:%[A-Za-z0-9]+)?)$", "u");

function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"NameServersSpec/pattern",keyword:"pattern",params:{}}); errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"NameServersSpec/items/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"NameServersSpec/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath,schemaPath:"NameServersSpec/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}); errors++;
break;
}
indices0[item0] = i1;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}


const pattern22 = new RegExp("^(?:tcp|udp|sctp)$|^(?:[Tt][Cc][Pp]|[Uu][Dd][Pp]|[Ss][Cc][Tt][Pp])?$", "u");
const pattern23 = new RegExp("^(?:ingress|host)$|^(?:[Ii][Nn][Gg][Rr][Ee][Ss][Ss]|[Hh][Oo][Ss][Tt])?$", "u");

function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"PortSpec/required",keyword:"required",params:{missingProperty: "target"}}); errors++;
}
for(const key0 in data){
if(!((((key0 === "target") || (key0 === "published")) || (key0 === "protocol")) || (key0 === "mode"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"PortSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"PortSpec/properties/target/type",keyword:"type",params:{type: "integer"}}); errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(0 !== data0){
vErrors = fail(vErrors, {}); errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"PortSpec/properties/target/not",keyword:"not",params:{}}); errors++;
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
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"PortSpec/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}); errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"PortSpec/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data.published !== undefined){
let data1 = data.published;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/published",schemaPath:"PortSpec/properties/published/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/published",schemaPath:"PortSpec/properties/published/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}); errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/published",schemaPath:"PortSpec/properties/published/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data.protocol !== undefined){
let data2 = data.protocol;
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/protocol",schemaPath:"PortSpec/properties/protocol/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/protocol",schemaPath:"PortSpec/properties/protocol/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(typeof data3 === "string"){
if(!pattern23.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"PortSpec/properties/mode/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"PortSpec/properties/mode/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}


const pattern25 = new RegExp("^(?:(?:[A-Za-z]:)?[^:]+|[A-Za-z]:)(?::(?:[A-Za-z]:)?[^:]+){0,2}$", "u");
const pattern26 = new RegExp("^[A-Za-z]:/[^:]*(?::(?:ro|rw|nocopy|r?private|r?shared|r?slave)(?:,(?:ro|rw|nocopy|r?private|r?shared|r?slave))*)?$", "u");
const pattern27 = new RegExp("^(?:(?:[A-Za-z]:)?[^:]+:)?(?:/[/.]*[^/.]|[A-Za-z]:[\\\\/]|\\\\\\\\)", "u");
const pattern28 = new RegExp("^(?:[A-Za-z]:)?[^:]+(?::(?:[A-Za-z]:)?[^:]+(?::(?:ro|rw|nocopy|r?private|r?shared|r?slave)(?:,(?:ro|rw|nocopy|r?private|r?shared|r?slave))*)?)?$", "u");

function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern25.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"ShortMountString/allOf/0/pattern",keyword:"pattern",params:{}}); errors++;
}
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern26.test(data)){
vErrors = fail(vErrors, {}); errors++;
}
}
else {
vErrors = fail(vErrors, {}); errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"ShortMountString/allOf/1/not",keyword:"not",params:{}}); errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern27.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"ShortMountString/allOf/2/pattern",keyword:"pattern",params:{}}); errors++;
}
}
if(typeof data === "string"){
if(!pattern28.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"ShortMountString/allOf/3/pattern",keyword:"pattern",params:{}}); errors++;
}
}
validate65.errors = vErrors;
return errors === 0;
}

const schema26 = {"properties":{"bind":{"type":["object"]},"volume":{"type":["object"]},"tmpfs":{"type":["object"]}}};
const pattern29 = new RegExp("^(?:volume|bind|tmpfs|npipe|cluster)$|^image$", "u");
const pattern30 = new RegExp("^(?:/[/.]*[^/.]|[A-Za-z]:[\\\\/]|\\\\\\\\)", "u");

const pattern31 = new RegExp("^(?:rprivate|private|rshared|shared|rslave|slave)$|^(?:[Rr][Pp][Rr][Ii][Vv][Aa][Tt][Ee]|[Pp][Rr][Ii][Vv][Aa][Tt][Ee]|[Rr][Ss][Hh][Aa][Rr][Ee][Dd]|[Ss][Hh][Aa][Rr][Ee][Dd]|[Rr][Ss][Ll][Aa][Vv][Ee]|[Ss][Ll][Aa][Vv][Ee])?$", "u");

function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "propagation") || (key0 === "create_host_path"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountBindSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.propagation !== undefined){
let data0 = data.propagation;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/propagation",schemaPath:"MountBindSpec/properties/propagation/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/propagation",schemaPath:"MountBindSpec/properties/propagation/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.create_host_path !== undefined){
if(typeof data.create_host_path !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/create_host_path",schemaPath:"MountBindSpec/properties/create_host_path/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}


const pattern32 = new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))", "u");

function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "nocopy") || (key0 === "subpath"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountVolumeSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.nocopy !== undefined){
if(typeof data.nocopy !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/nocopy",schemaPath:"MountVolumeSpec/properties/nocopy/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.subpath !== undefined){
let data1 = data.subpath;
if(typeof data1 === "string"){
if(!pattern32.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/subpath",schemaPath:"MountVolumeSpec/properties/subpath/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/subpath",schemaPath:"MountVolumeSpec/properties/subpath/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate70.errors = vErrors;
return errors === 0;
}



function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "size") || (key0 === "mode"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountTmpfsSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/size",schemaPath:"MountTmpfsSpec/properties/size/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/size",schemaPath:"MountTmpfsSpec/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"MountTmpfsSpec/properties/mode/type",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/0/required",keyword:"required",params:{missingProperty: "target"}}); errors++;
}
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.type !== undefined){
if("volume" !== data.type){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bind !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/bind",schemaPath:"MountSpec/allOf/1/then/properties/bind/not",keyword:"not",params:{}}); errors++;
}
if(data.tmpfs !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/tmpfs",schemaPath:"MountSpec/allOf/1/then/properties/tmpfs/not",keyword:"not",params:{}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.type !== undefined){
if("bind" !== data.type){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volume !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/volume",schemaPath:"MountSpec/allOf/2/then/properties/volume/not",keyword:"not",params:{}}); errors++;
}
if(data.tmpfs !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/tmpfs",schemaPath:"MountSpec/allOf/2/then/properties/tmpfs/not",keyword:"not",params:{}}); errors++;
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.type !== undefined){
if("tmpfs" !== data.type){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bind !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/bind",schemaPath:"MountSpec/allOf/3/then/properties/bind/not",keyword:"not",params:{}}); errors++;
}
if(data.volume !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/volume",schemaPath:"MountSpec/allOf/3/then/properties/volume/not",keyword:"not",params:{}}); errors++;
}
}
var _valid2 = _errs23 === errors;
valid7 = _valid2;
}
if(!valid7){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs29 = errors;
let valid10 = true;
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.type !== undefined){
if("npipe" !== data.type){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
var _valid3 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volume !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/volume",schemaPath:"MountSpec/allOf/4/then/properties/volume/not",keyword:"not",params:{}}); errors++;
}
if(data.tmpfs !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/tmpfs",schemaPath:"MountSpec/allOf/4/then/properties/tmpfs/not",keyword:"not",params:{}}); errors++;
}
}
var _valid3 = _errs32 === errors;
valid10 = _valid3;
}
if(!valid10){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs38 = errors;
let valid13 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.type !== undefined){
if("cluster" !== data.type){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
var _valid4 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bind !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/bind",schemaPath:"MountSpec/allOf/5/then/properties/bind/not",keyword:"not",params:{}}); errors++;
}
if(data.volume !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/volume",schemaPath:"MountSpec/allOf/5/then/properties/volume/not",keyword:"not",params:{}}); errors++;
}
if(data.tmpfs !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/tmpfs",schemaPath:"MountSpec/allOf/5/then/properties/tmpfs/not",keyword:"not",params:{}}); errors++;
}
}
var _valid4 = _errs41 === errors;
valid13 = _valid4;
}
if(!valid13){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs49 = errors;
let valid16 = true;
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.type === undefined) && (missing5 = "type")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.type !== undefined){
let data16 = data.type;
if(!(((data16 === "bind") || (data16 === "npipe")) || (data16 === "cluster"))){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
var _valid5 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/6/then/required",keyword:"required",params:{missingProperty: "source"}}); errors++;
}
if(data.source !== undefined){
let data17 = data.source;
if(typeof data17 === "string"){
if(data17.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/source",schemaPath:"MountSpec/allOf/6/then/properties/source/minLength",keyword:"minLength",params:{limit: 1}}); errors++;
}
}
}
}
var _valid5 = _errs52 === errors;
valid16 = _valid5;
}
if(!valid16){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs55 = errors;
let valid19 = true;
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.type === undefined) && (missing6 = "type")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.type !== undefined){
if("tmpfs" !== data.type){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
var _valid6 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source !== undefined){
let data19 = data.source;
if(typeof data19 === "string"){
if(data19.length > 0){
vErrors = fail(vErrors, {instancePath:instancePath+"/source",schemaPath:"MountSpec/allOf/7/then/properties/source/maxLength",keyword:"maxLength",params:{limit: 0}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/source",schemaPath:"MountSpec/allOf/7/then/properties/source/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
var _valid6 = _errs58 === errors;
valid19 = _valid6;
}
if(!valid19){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs62 = errors;
let valid22 = true;
const _errs63 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.type === undefined) && (missing7 = "type")) || ((data.read_only === undefined) && (missing7 = "read_only"))){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.type !== undefined){
const _errs64 = errors;
if("volume" !== data.type){
vErrors = fail(vErrors, {}); errors++;
}
var valid23 = _errs64 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.read_only !== undefined){
const _errs65 = errors;
if(true !== data.read_only){
vErrors = fail(vErrors, {}); errors++;
}
var valid23 = _errs65 === errors;
}
else {
var valid23 = true;
}
}
}
}
var _valid7 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/8/then/required",keyword:"required",params:{missingProperty: "source"}}); errors++;
}
}
var _valid7 = _errs66 === errors;
valid22 = _valid7;
}
if(!valid22){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/allOf/8/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/required",keyword:"required",params:{missingProperty: "type"}}); errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "source")) || (key0 === "target")) || (key0 === "read_only")) || (key0 === "bind")) || (key0 === "volume")) || (key0 === "tmpfs")) || (key0 === "consistency"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"MountSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.type !== undefined){
let data22 = data.type;
const _errs70 = errors;
const _errs71 = errors;
if("image" !== data22){
vErrors = fail(vErrors, {}); errors++;
}
var valid25 = _errs71 === errors;
if(valid25){
vErrors = fail(vErrors, {instancePath:instancePath+"/type",schemaPath:"MountSpec/properties/type/not",keyword:"not",params:{}}); errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
if(typeof data22 === "string"){
if(!pattern29.test(data22)){
vErrors = fail(vErrors, {instancePath:instancePath+"/type",schemaPath:"MountSpec/properties/type/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/type",schemaPath:"MountSpec/properties/type/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/source",schemaPath:"MountSpec/properties/source/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.target !== undefined){
let data24 = data.target;
if(typeof data24 === "string"){
if(!pattern30.test(data24)){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"MountSpec/properties/target/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"MountSpec/properties/target/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.read_only !== undefined){
if(typeof data.read_only !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/read_only",schemaPath:"MountSpec/properties/read_only/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.bind !== undefined){
let data26 = data.bind;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
vErrors = fail(vErrors, {instancePath:instancePath+"/bind",schemaPath:"MountSpec/properties/bind/type",keyword:"type",params:{type: schema26.properties.bind.type}}); errors++;
}
if(!(validate68(data26, {instancePath:instancePath+"/bind"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.volume !== undefined){
let data27 = data.volume;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
vErrors = fail(vErrors, {instancePath:instancePath+"/volume",schemaPath:"MountSpec/properties/volume/type",keyword:"type",params:{type: schema26.properties.volume.type}}); errors++;
}
if(!(validate70(data27, {instancePath:instancePath+"/volume"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.tmpfs !== undefined){
let data28 = data.tmpfs;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
vErrors = fail(vErrors, {instancePath:instancePath+"/tmpfs",schemaPath:"MountSpec/properties/tmpfs/type",keyword:"type",params:{type: schema26.properties.tmpfs.type}}); errors++;
}
if(!(validate72(data28, {instancePath:instancePath+"/tmpfs"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.consistency !== undefined){
if(typeof data.consistency !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/consistency",schemaPath:"MountSpec/properties/consistency/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}


const pattern33 = new RegExp("^[0-9]*$", "u");

function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"ServiceConfigSpec/required",keyword:"required",params:{missingProperty: "source"}}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "source") || (key0 === "target")) || (key0 === "uid")) || (key0 === "gid")) || (key0 === "mode"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ServiceConfigSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/source",schemaPath:"ServiceConfigSpec/properties/source/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"ServiceConfigSpec/properties/target/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.uid !== undefined){
let data2 = data.uid;
if(typeof data2 === "string"){
if(!pattern33.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"ServiceConfigSpec/properties/uid/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"ServiceConfigSpec/properties/uid/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.gid !== undefined){
let data3 = data.gid;
if(typeof data3 === "string"){
if(!pattern33.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/gid",schemaPath:"ServiceConfigSpec/properties/gid/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/gid",schemaPath:"ServiceConfigSpec/properties/gid/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4095 || isNaN(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ServiceConfigSpec/properties/mode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095}}); errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ServiceConfigSpec/properties/mode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
let res0;
if((1 === 0 || (res0 = data4/1, res0 !== parseInt(res0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ServiceConfigSpec/properties/mode/multipleOf",keyword:"multipleOf",params:{multipleOf: 1}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ServiceConfigSpec/properties/mode/type",keyword:"type",params:{type: "number"}}); errors++;
}
}
}
validate76.errors = vErrors;
return errors === 0;
}



function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"ServiceSecretSpec/required",keyword:"required",params:{missingProperty: "source"}}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "source") || (key0 === "target")) || (key0 === "uid")) || (key0 === "gid")) || (key0 === "mode"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ServiceSecretSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/source",schemaPath:"ServiceSecretSpec/properties/source/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"ServiceSecretSpec/properties/target/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.uid !== undefined){
let data2 = data.uid;
if(typeof data2 === "string"){
if(!pattern33.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"ServiceSecretSpec/properties/uid/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"ServiceSecretSpec/properties/uid/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.gid !== undefined){
let data3 = data.gid;
if(typeof data3 === "string"){
if(!pattern33.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/gid",schemaPath:"ServiceSecretSpec/properties/gid/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/gid",schemaPath:"ServiceSecretSpec/properties/gid/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4095 || isNaN(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ServiceSecretSpec/properties/mode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095}}); errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ServiceSecretSpec/properties/mode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
let res0;
if((1 === 0 || (res0 = data4/1, res0 !== parseInt(res0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ServiceSecretSpec/properties/mode/multipleOf",keyword:"multipleOf",params:{multipleOf: 1}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ServiceSecretSpec/properties/mode/type",keyword:"type",params:{type: "number"}}); errors++;
}
}
}
validate78.errors = vErrors;
return errors === 0;
}



function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
vErrors = fail(vErrors, {instancePath,schemaPath:"CredentialSpec/maxProperties",keyword:"maxProperties",params:{limit: 1}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "config") || (key0 === "file")) || (key0 === "registry"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"CredentialSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.config !== undefined){
if(typeof data.config !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/config",schemaPath:"CredentialSpec/properties/config/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/file",schemaPath:"CredentialSpec/properties/file/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.registry !== undefined){
if(typeof data.registry !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/registry",schemaPath:"CredentialSpec/properties/registry/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate80.errors = vErrors;
return errors === 0;
}

const schema33 = {"properties":{"test":{"type":["string","array"],"items":[{"type":"string","enum":["NONE","CMD","CMD-SHELL"]}]},"interval":{"type":["string"]},"timeout":{"type":["string"]},"start_period":{"type":["string"]},"start_interval":{"type":["string"]}}};


function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern14.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"DurationString/allOf/0/pattern",keyword:"pattern",params:{}}); errors++;
}
}
if(typeof data === "string"){
if(!pattern15.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"DurationString/allOf/1/pattern",keyword:"pattern",params:{}}); errors++;
}
}
validate83.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.disable === undefined) && (missing0 = "disable")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.disable !== undefined){
if(true !== data.disable){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.test !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/test",schemaPath:"HealthCheckSpec/allOf/0/then/properties/test/not",keyword:"not",params:{}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"HealthCheckSpec/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "test") || (key0 === "interval")) || (key0 === "timeout")) || (key0 === "retries")) || (key0 === "start_period")) || (key0 === "start_interval")) || (key0 === "disable"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"HealthCheckSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.test !== undefined){
let data2 = data.test;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/test",schemaPath:"HealthCheckSpec/properties/test/type",keyword:"type",params:{type: schema33.properties.test.type}}); errors++;
}
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data2)){
if(data2.length > 1){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data2.length < 1){
vErrors = fail(vErrors, {}); errors++;
}
else {
var valid6 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs13 = errors;
if(!((data3 === "CMD") || (data3 === "CMD-SHELL"))){
vErrors = fail(vErrors, {}); errors++;
}
var valid6 = _errs13 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
vErrors = fail(vErrors, {}); errors++;
}
}
var valid5 = _errs11 === errors;
if(valid5){
vErrors = fail(vErrors, {instancePath:instancePath+"/test",schemaPath:"HealthCheckSpec/properties/test/not",keyword:"not",params:{}}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data2)){
const len1 = data2.length;
var valid7 = len1 <= 1;
if(!valid7){
for(let i1=1; i1<len1; i1++){
const _errs14 = errors;
if(typeof data2[i1] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/test/" + i1,schemaPath:"HealthCheckSpec/properties/test/additionalItems/type",keyword:"type",params:{type: "string"}}); errors++;
}
var valid7 = _errs14 === errors;
}
}
const len2 = data2.length;
if(len2 > 0){
let data5 = data2[0];
if(typeof data5 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/test/0",schemaPath:"HealthCheckSpec/properties/test/items/0/type",keyword:"type",params:{type: "string"}}); errors++;
}
if(!(((data5 === "NONE") || (data5 === "CMD")) || (data5 === "CMD-SHELL"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/test/0",schemaPath:"HealthCheckSpec/properties/test/items/0/enum",keyword:"enum",params:{allowedValues: schema33.properties.test.items[0].enum}}); errors++;
}
}
}
}
if(data.interval !== undefined){
let data6 = data.interval;
if(typeof data6 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/interval",schemaPath:"HealthCheckSpec/properties/interval/type",keyword:"type",params:{type: schema33.properties.interval.type}}); errors++;
}
if(!(validate83(data6, {instancePath:instancePath+"/interval"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
let data7 = data.timeout;
if(typeof data7 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"HealthCheckSpec/properties/timeout/type",keyword:"type",params:{type: schema33.properties.timeout.type}}); errors++;
}
if(!(validate83(data7, {instancePath:instancePath+"/timeout"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.retries !== undefined){
let data8 = data.retries;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/retries",schemaPath:"HealthCheckSpec/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
let res0;
if((1 === 0 || (res0 = data8/1, res0 !== parseInt(res0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/retries",schemaPath:"HealthCheckSpec/properties/retries/multipleOf",keyword:"multipleOf",params:{multipleOf: 1}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/retries",schemaPath:"HealthCheckSpec/properties/retries/type",keyword:"type",params:{type: "number"}}); errors++;
}
}
if(data.start_period !== undefined){
let data9 = data.start_period;
if(typeof data9 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/start_period",schemaPath:"HealthCheckSpec/properties/start_period/type",keyword:"type",params:{type: schema33.properties.start_period.type}}); errors++;
}
if(!(validate83(data9, {instancePath:instancePath+"/start_period"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.start_interval !== undefined){
let data10 = data.start_interval;
if(typeof data10 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/start_interval",schemaPath:"HealthCheckSpec/properties/start_interval/type",keyword:"type",params:{type: schema33.properties.start_interval.type}}); errors++;
}
if(!(validate83(data10, {instancePath:instancePath+"/start_interval"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.disable !== undefined){
if(typeof data.disable !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/disable",schemaPath:"HealthCheckSpec/properties/disable/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
}
validate82.errors = vErrors;
return errors === 0;
}

const schema35 = {"properties":{"options":{"additionalProperties":{"type":["string","number","null"]}}}};

function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "driver") || (key0 === "options"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"LoggingSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver",schemaPath:"LoggingSpec/properties/driver/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"LoggingSpec/properties/options/additionalProperties/type",keyword:"type",params:{type: schema35.properties.options.additionalProperties.type}}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/options",schemaPath:"LoggingSpec/properties/options/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
}
validate89.errors = vErrors;
return errors === 0;
}

const schema36 = {"properties":{"mode":0,"replicas":0,"endpoint_mode":0,"placement":{"type":["object"]},"resources":{"type":["object"]},"restart_policy":{"type":["object"]},"update_config":{"type":["object"]},"rollback_config":{"type":["object"]},"labels":{"type":["object","array"]}}};
const pattern40 = new RegExp("^(?:replicated|global|replicated-job|global-job)$|^$", "u");
const pattern41 = new RegExp("^(?:vip|dnsrr)$|^(?:[Vv][Ii][Pp]|[Dd][Nn][Ss][Rr][Rr])?$", "u");
const schema37 = {"properties":{"preferences":{"items":{"type":["object"]}}}};
const pattern42 = new RegExp("^\\s*[A-Za-z_][A-Za-z0-9_.-]+\\s*(?:==|!=)\\s*[A-Za-z0-9:_\\s.*()?+\\[\\]\\\\^$|/-]+$", "u");
const pattern43 = new RegExp("^\\s*(?:[Nn][Oo][Dd][Ee]\\.(?:[Ii][Dd]|[Ii][Pp]|[Hh][Oo][Ss][Tt][Nn][Aa][Mm][Ee]|[Rr][Oo][Ll][Ee]|[Pp][Ll][Aa][Tt][Ff][Oo][Rr][Mm]\\.(?:[Oo][Ss]|[Aa][Rr][Cc][Hh])|[Ll][Aa][Bb][Ee][Ll][Ss]\\.[^=!\\s]+)|[Ee][Nn][Gg][Ii][Nn][Ee]\\.[Ll][Aa][Bb][Ee][Ll][Ss]\\.[^=!\\s]+)\\s*[=!]=", "u");

const pattern44 = new RegExp("^(?:[Nn][Oo][Dd][Ee]|[Ee][Nn][Gg][Ii][Nn][Ee])\\.[Ll][Aa][Bb][Ee][Ll][Ss]\\..+$", "u");

function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "spread")){
vErrors = fail(vErrors, {instancePath,schemaPath:"PlacementPreferenceSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.spread !== undefined){
let data0 = data.spread;
if(typeof data0 === "string"){
if(!pattern44.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/spread",schemaPath:"PlacementPreferenceSpec/properties/spread/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/spread",schemaPath:"PlacementPreferenceSpec/properties/spread/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "constraints") || (key0 === "preferences")) || (key0 === "max_replicas_per_node"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"PlacementSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.constraints !== undefined){
let data0 = data.constraints;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/constraints/" + i0,schemaPath:"PlacementSpec/properties/constraints/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
if(typeof data1 === "string"){
if(!pattern42.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/constraints/" + i0,schemaPath:"PlacementSpec/properties/constraints/items/allOf/0/pattern",keyword:"pattern",params:{}}); errors++;
}
}
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/constraints/" + i0,schemaPath:"PlacementSpec/properties/constraints/items/allOf/1/pattern",keyword:"pattern",params:{}}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/constraints",schemaPath:"PlacementSpec/properties/constraints/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.preferences !== undefined){
let data2 = data.preferences;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = fail(vErrors, {instancePath:instancePath+"/preferences/" + i1,schemaPath:"PlacementSpec/properties/preferences/items/type",keyword:"type",params:{type: schema37.properties.preferences.items.type}}); errors++;
}
if(!(validate93(data3, {instancePath:instancePath+"/preferences/" + i1}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/preferences",schemaPath:"PlacementSpec/properties/preferences/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.max_replicas_per_node !== undefined){
let data4 = data.max_replicas_per_node;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/max_replicas_per_node",schemaPath:"PlacementSpec/properties/max_replicas_per_node/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/max_replicas_per_node",schemaPath:"PlacementSpec/properties/max_replicas_per_node/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
}
validate92.errors = vErrors;
return errors === 0;
}

const schema39 = {"properties":{"limits":{"type":["object"]},"reservations":{"type":["object"]}}};
const schema40 = {"properties":{"cpus":{"type":["string"]},"memory":{"type":["string"]}}};

const pattern45 = new RegExp("^[+-]?(?:(?:[0-9]+(?:\\.[0-9]{0,9}0*)?|\\.[0-9]{1,9}0*)|(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)[eE][+-]?[0-9]{1,3}|[0-9]+/[0-9]+)$", "u");
const pattern46 = new RegExp("^(?:-.*|\\+?0*\\.000[0-9]*[1-9][0-9]*)$", "u");

function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern45.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"CpuString/allOf/0/pattern",keyword:"pattern",params:{}}); errors++;
}
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern46.test(data)){
vErrors = fail(vErrors, {}); errors++;
}
}
else {
vErrors = fail(vErrors, {}); errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"CpuString/allOf/1/not",keyword:"not",params:{}}); errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
validate98.errors = vErrors;
return errors === 0;
}


const pattern47 = new RegExp("^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)? ?(?:[bB]|[kKmMgGtTpP](?:[iI]?[bB])?)?$", "u");
const pattern48 = new RegExp("^\\+?0*(?:(?:[1-9][0-9]{0,5}|[1-3][0-9]{6}|40[0-9]{5}|41[0-8][0-9]{4}|419[0-3][0-9]{3}|4194[0-2][0-9]{2}|419430[0-3])[bB]?|(?:[1-9][0-9]{0,2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-5])(?:\\.[0-9]*)? ?[kK](?:[iI]?[bB])?|0?\\.[0-9]*[1-9][0-9]* ?[mM](?:[iI]?[bB])?|[1-3](?:\\.[0-9]*)? ?[mM](?:[iI]?[bB])?)$", "u");

function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern47.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"MemoryString/allOf/0/pattern",keyword:"pattern",params:{}}); errors++;
}
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern48.test(data)){
vErrors = fail(vErrors, {}); errors++;
}
}
else {
vErrors = fail(vErrors, {}); errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"MemoryString/allOf/1/not",keyword:"not",params:{}}); errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
validate100.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cpus") || (key0 === "memory")) || (key0 === "pids"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ResourceLimitsSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.cpus !== undefined){
let data0 = data.cpus;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cpus",schemaPath:"ResourceLimitsSpec/properties/cpus/type",keyword:"type",params:{type: schema40.properties.cpus.type}}); errors++;
}
if(!(validate98(data0, {instancePath:instancePath+"/cpus"}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/memory",schemaPath:"ResourceLimitsSpec/properties/memory/type",keyword:"type",params:{type: schema40.properties.memory.type}}); errors++;
}
if(!(validate100(data1, {instancePath:instancePath+"/memory"}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.pids !== undefined){
let data2 = data.pids;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/pids",schemaPath:"ResourceLimitsSpec/properties/pids/type",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
validate97.errors = vErrors;
return errors === 0;
}

const schema43 = {"properties":{"cpus":{"type":["string"]},"memory":{"type":["string"]},"generic_resources":{"items":{"type":["object"]}}}};
const schema44 = {"properties":{"discrete_resource_spec":{"type":["object"]}}};


function validate107(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "value"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"DiscreteResourceSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"DiscreteResourceSpec/properties/kind/minLength",keyword:"minLength",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"DiscreteResourceSpec/properties/kind/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/value",schemaPath:"DiscreteResourceSpec/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
let res0;
if((1 === 0 || (res0 = data1/1, res0 !== parseInt(res0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/value",schemaPath:"DiscreteResourceSpec/properties/value/multipleOf",keyword:"multipleOf",params:{multipleOf: 1}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/value",schemaPath:"DiscreteResourceSpec/properties/value/type",keyword:"type",params:{type: "number"}}); errors++;
}
}
}
validate107.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.discrete_resource_spec === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"GenericResourceSpec/required",keyword:"required",params:{missingProperty: "discrete_resource_spec"}}); errors++;
}
for(const key0 in data){
if(!(key0 === "discrete_resource_spec")){
vErrors = fail(vErrors, {instancePath,schemaPath:"GenericResourceSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.discrete_resource_spec !== undefined){
let data0 = data.discrete_resource_spec;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = fail(vErrors, {instancePath:instancePath+"/discrete_resource_spec",schemaPath:"GenericResourceSpec/properties/discrete_resource_spec/type",keyword:"type",params:{type: schema44.properties.discrete_resource_spec.type}}); errors++;
}
if(!(validate107(data0, {instancePath:instancePath+"/discrete_resource_spec"}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
validate106.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cpus") || (key0 === "memory")) || (key0 === "generic_resources"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ResourceReservationsSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.cpus !== undefined){
let data0 = data.cpus;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cpus",schemaPath:"ResourceReservationsSpec/properties/cpus/type",keyword:"type",params:{type: schema43.properties.cpus.type}}); errors++;
}
if(!(validate98(data0, {instancePath:instancePath+"/cpus"}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/memory",schemaPath:"ResourceReservationsSpec/properties/memory/type",keyword:"type",params:{type: schema43.properties.memory.type}}); errors++;
}
if(!(validate100(data1, {instancePath:instancePath+"/memory"}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.generic_resources !== undefined){
let data2 = data.generic_resources;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = fail(vErrors, {instancePath:instancePath+"/generic_resources/" + i0,schemaPath:"ResourceReservationsSpec/properties/generic_resources/items/type",keyword:"type",params:{type: schema43.properties.generic_resources.items.type}}); errors++;
}
if(!(validate106(data3, {instancePath:instancePath+"/generic_resources/" + i0}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/generic_resources",schemaPath:"ResourceReservationsSpec/properties/generic_resources/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
validate103.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "limits") || (key0 === "reservations"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ResourcesSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.limits !== undefined){
let data0 = data.limits;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = fail(vErrors, {instancePath:instancePath+"/limits",schemaPath:"ResourcesSpec/properties/limits/type",keyword:"type",params:{type: schema39.properties.limits.type}}); errors++;
}
if(!(validate97(data0, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.reservations !== undefined){
let data1 = data.reservations;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reservations",schemaPath:"ResourcesSpec/properties/reservations/type",keyword:"type",params:{type: schema39.properties.reservations.type}}); errors++;
}
if(!(validate103(data1, {instancePath:instancePath+"/reservations"}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
validate96.errors = vErrors;
return errors === 0;
}

const schema46 = {"properties":{"delay":{"type":["string"]},"window":{"type":["string"]}}};
const pattern49 = new RegExp("^(?:none|on-failure|any)$|^$", "u");

function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "condition") || (key0 === "delay")) || (key0 === "max_attempts")) || (key0 === "window"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"RestartPolicySpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.condition !== undefined){
let data0 = data.condition;
if(typeof data0 === "string"){
if(!pattern49.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/condition",schemaPath:"RestartPolicySpec/properties/condition/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/condition",schemaPath:"RestartPolicySpec/properties/condition/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/delay",schemaPath:"RestartPolicySpec/properties/delay/type",keyword:"type",params:{type: schema46.properties.delay.type}}); errors++;
}
if(!(validate83(data1, {instancePath:instancePath+"/delay"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.max_attempts !== undefined){
let data2 = data.max_attempts;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/max_attempts",schemaPath:"RestartPolicySpec/properties/max_attempts/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/max_attempts",schemaPath:"RestartPolicySpec/properties/max_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/window",schemaPath:"RestartPolicySpec/properties/window/type",keyword:"type",params:{type: schema46.properties.window.type}}); errors++;
}
if(!(validate83(data3, {instancePath:instancePath+"/window"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
validate112.errors = vErrors;
return errors === 0;
}

const schema47 = {"properties":{"delay":{"type":["string"]},"order":{"enum":["stop-first","start-first"]},"monitor":{"type":["string"]}}};
const pattern50 = new RegExp("^(?:pause|continue|rollback)$|^$", "u");

function validate116(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "parallelism") || (key0 === "delay")) || (key0 === "order")) || (key0 === "failure_action")) || (key0 === "monitor")) || (key0 === "max_failure_ratio"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"UpdateConfigSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.parallelism !== undefined){
let data0 = data.parallelism;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/parallelism",schemaPath:"UpdateConfigSpec/properties/parallelism/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/parallelism",schemaPath:"UpdateConfigSpec/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/delay",schemaPath:"UpdateConfigSpec/properties/delay/type",keyword:"type",params:{type: schema47.properties.delay.type}}); errors++;
}
if(!(validate83(data1, {instancePath:instancePath+"/delay"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/order",schemaPath:"UpdateConfigSpec/properties/order/type",keyword:"type",params:{type: "string"}}); errors++;
}
if(!((data2 === "stop-first") || (data2 === "start-first"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/order",schemaPath:"UpdateConfigSpec/properties/order/enum",keyword:"enum",params:{allowedValues: schema47.properties.order.enum}}); errors++;
}
}
if(data.failure_action !== undefined){
let data3 = data.failure_action;
if(typeof data3 === "string"){
if(!pattern50.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/failure_action",schemaPath:"UpdateConfigSpec/properties/failure_action/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/failure_action",schemaPath:"UpdateConfigSpec/properties/failure_action/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.monitor !== undefined){
let data4 = data.monitor;
if(typeof data4 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/monitor",schemaPath:"UpdateConfigSpec/properties/monitor/type",keyword:"type",params:{type: schema47.properties.monitor.type}}); errors++;
}
if(!(validate83(data4, {instancePath:instancePath+"/monitor"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.max_failure_ratio !== undefined){
let data5 = data.max_failure_ratio;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/max_failure_ratio",schemaPath:"UpdateConfigSpec/properties/max_failure_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}); errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/max_failure_ratio",schemaPath:"UpdateConfigSpec/properties/max_failure_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/max_failure_ratio",schemaPath:"UpdateConfigSpec/properties/max_failure_ratio/type",keyword:"type",params:{type: "number"}}); errors++;
}
}
}
validate116.errors = vErrors;
return errors === 0;
}

const schema48 = {"properties":{"delay":{"type":["string"]},"order":{"enum":["stop-first","start-first"]},"monitor":{"type":["string"]}}};

function validate120(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "parallelism") || (key0 === "delay")) || (key0 === "order")) || (key0 === "failure_action")) || (key0 === "monitor")) || (key0 === "max_failure_ratio"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"RollbackConfigSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.parallelism !== undefined){
let data0 = data.parallelism;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/parallelism",schemaPath:"RollbackConfigSpec/properties/parallelism/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/parallelism",schemaPath:"RollbackConfigSpec/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/delay",schemaPath:"RollbackConfigSpec/properties/delay/type",keyword:"type",params:{type: schema48.properties.delay.type}}); errors++;
}
if(!(validate37(data1, {instancePath:instancePath+"/delay"}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/order",schemaPath:"RollbackConfigSpec/properties/order/type",keyword:"type",params:{type: "string"}}); errors++;
}
if(!((data2 === "stop-first") || (data2 === "start-first"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/order",schemaPath:"RollbackConfigSpec/properties/order/enum",keyword:"enum",params:{allowedValues: schema48.properties.order.enum}}); errors++;
}
}
if(data.failure_action !== undefined){
let data3 = data.failure_action;
if(typeof data3 === "string"){
if(!pattern50.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/failure_action",schemaPath:"RollbackConfigSpec/properties/failure_action/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/failure_action",schemaPath:"RollbackConfigSpec/properties/failure_action/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.monitor !== undefined){
let data4 = data.monitor;
if(typeof data4 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/monitor",schemaPath:"RollbackConfigSpec/properties/monitor/type",keyword:"type",params:{type: schema48.properties.monitor.type}}); errors++;
}
if(!(validate37(data4, {instancePath:instancePath+"/monitor"}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.max_failure_ratio !== undefined){
let data5 = data.max_failure_ratio;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/max_failure_ratio",schemaPath:"RollbackConfigSpec/properties/max_failure_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}); errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/max_failure_ratio",schemaPath:"RollbackConfigSpec/properties/max_failure_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/max_failure_ratio",schemaPath:"RollbackConfigSpec/properties/max_failure_ratio/type",keyword:"type",params:{type: "number"}}); errors++;
}
}
}
validate120.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.mode === undefined) && (missing0 = "mode")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.mode !== undefined){
let data0 = data.mode;
if(!((data0 === "global") || (data0 === "global-job"))){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.replicas !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/replicas",schemaPath:"DeploySpec/allOf/0/then/properties/replicas/not",keyword:"not",params:{}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"DeploySpec/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.mode === undefined) && (missing1 = "mode")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.mode !== undefined){
let data2 = data.mode;
if(!((data2 === "replicated-job") || (data2 === "global-job"))){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.update_config !== undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/update_config",schemaPath:"DeploySpec/allOf/1/then/properties/update_config/not",keyword:"not",params:{}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fail(vErrors, {instancePath,schemaPath:"DeploySpec/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema36.properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"DeploySpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(typeof data4 === "string"){
if(!pattern40.test(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"DeploySpec/properties/mode/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"DeploySpec/properties/mode/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.replicas !== undefined){
let data5 = data.replicas;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/replicas",schemaPath:"DeploySpec/properties/replicas/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/replicas",schemaPath:"DeploySpec/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data.endpoint_mode !== undefined){
let data6 = data.endpoint_mode;
if(typeof data6 === "string"){
if(!pattern41.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/endpoint_mode",schemaPath:"DeploySpec/properties/endpoint_mode/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/endpoint_mode",schemaPath:"DeploySpec/properties/endpoint_mode/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.placement !== undefined){
let data7 = data.placement;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = fail(vErrors, {instancePath:instancePath+"/placement",schemaPath:"DeploySpec/properties/placement/type",keyword:"type",params:{type: schema36.properties.placement.type}}); errors++;
}
if(!(validate92(data7, {instancePath:instancePath+"/placement"}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
let data8 = data.resources;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"DeploySpec/properties/resources/type",keyword:"type",params:{type: schema36.properties.resources.type}}); errors++;
}
if(!(validate96(data8, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.restart_policy !== undefined){
let data9 = data.restart_policy;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
vErrors = fail(vErrors, {instancePath:instancePath+"/restart_policy",schemaPath:"DeploySpec/properties/restart_policy/type",keyword:"type",params:{type: schema36.properties.restart_policy.type}}); errors++;
}
if(!(validate112(data9, {instancePath:instancePath+"/restart_policy"}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.update_config !== undefined){
let data10 = data.update_config;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = fail(vErrors, {instancePath:instancePath+"/update_config",schemaPath:"DeploySpec/properties/update_config/type",keyword:"type",params:{type: schema36.properties.update_config.type}}); errors++;
}
if(!(validate116(data10, {instancePath:instancePath+"/update_config"}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.rollback_config !== undefined){
let data11 = data.rollback_config;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rollback_config",schemaPath:"DeploySpec/properties/rollback_config/type",keyword:"type",params:{type: schema36.properties.rollback_config.type}}); errors++;
}
if(!(validate120(data11, {instancePath:instancePath+"/rollback_config"}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data12 = data.labels;
if(!data12 || typeof data12 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"DeploySpec/properties/labels/type",keyword:"type",params:{type: schema36.properties.labels.type}}); errors++;
}
if(!(validate27(data12, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.deploy === undefined) && (missing0 = "deploy")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.deploy !== undefined){
let data0 = data.deploy;
const _errs5 = errors;
if(errors === _errs5){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.restart_policy === undefined) && (missing1 = "restart_policy")){
vErrors = fail(vErrors, {}); errors++;
}
}
else {
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
}
var valid2 = _errs4 === errors;
if(valid2){
vErrors = fail(vErrors, {}); errors++;
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
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.restart !== undefined){
let data1 = data.restart;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/restart",schemaPath:"ServiceSpec/allOf/0/then/properties/restart/pattern",keyword:"pattern",params:{}}); errors++;
}
}
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"ServiceSpec/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema8.properties, key0)) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ServiceSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.image !== undefined){
let data2 = data.image;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/image",schemaPath:"ServiceSpec/properties/image/allOf/0/pattern",keyword:"pattern",params:{}}); errors++;
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/image",schemaPath:"ServiceSpec/properties/image/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/image",schemaPath:"ServiceSpec/properties/image/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.build !== undefined){
let data3 = data.build;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/build",schemaPath:"ServiceSpec/properties/build/type",keyword:"type",params:{type: schema8.properties.build.type}}); errors++;
}
if(!(validate24(data3, {instancePath:instancePath+"/build"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data4 = data.command;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/command",schemaPath:"ServiceSpec/properties/command/type",keyword:"type",params:{type: schema8.properties.command.type}}); errors++;
}
if(!(validate34(data4, {instancePath:instancePath+"/command"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.entrypoint !== undefined){
let data5 = data.entrypoint;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/entrypoint",schemaPath:"ServiceSpec/properties/entrypoint/type",keyword:"type",params:{type: schema8.properties.entrypoint.type}}); errors++;
}
if(!(validate34(data5, {instancePath:instancePath+"/entrypoint"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.working_dir !== undefined){
let data6 = data.working_dir;
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/working_dir",schemaPath:"ServiceSpec/properties/working_dir/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/working_dir",schemaPath:"ServiceSpec/properties/working_dir/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/user",schemaPath:"ServiceSpec/properties/user/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.hostname !== undefined){
let data8 = data.hostname;
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/hostname",schemaPath:"ServiceSpec/properties/hostname/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/hostname",schemaPath:"ServiceSpec/properties/hostname/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.domainname !== undefined){
if(typeof data.domainname !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/domainname",schemaPath:"ServiceSpec/properties/domainname/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.container_name !== undefined){
if(typeof data.container_name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/container_name",schemaPath:"ServiceSpec/properties/container_name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.init !== undefined){
if(typeof data.init !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/init",schemaPath:"ServiceSpec/properties/init/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.tty !== undefined){
if(typeof data.tty !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/tty",schemaPath:"ServiceSpec/properties/tty/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.stdin_open !== undefined){
if(typeof data.stdin_open !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/stdin_open",schemaPath:"ServiceSpec/properties/stdin_open/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.stop_signal !== undefined){
let data14 = data.stop_signal;
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stop_signal",schemaPath:"ServiceSpec/properties/stop_signal/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stop_signal",schemaPath:"ServiceSpec/properties/stop_signal/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.stop_grace_period !== undefined){
let data15 = data.stop_grace_period;
if(typeof data15 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/stop_grace_period",schemaPath:"ServiceSpec/properties/stop_grace_period/type",keyword:"type",params:{type: schema8.properties.stop_grace_period.type}}); errors++;
}
if(!(validate37(data15, {instancePath:instancePath+"/stop_grace_period"}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.read_only !== undefined){
if(typeof data.read_only !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/read_only",schemaPath:"ServiceSpec/properties/read_only/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.privileged !== undefined){
if(typeof data.privileged !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/privileged",schemaPath:"ServiceSpec/properties/privileged/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.cap_add !== undefined){
let data18 = data.cap_add;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_add/" + i0,schemaPath:"ServiceSpec/properties/cap_add/items/type",keyword:"type",params:{type: schema8.properties.cap_add.items.type}}); errors++;
}
if(!(validate39(data19, {instancePath:instancePath+"/cap_add/" + i0}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
let i1 = data18.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data18[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_add",schemaPath:"ServiceSpec/properties/cap_add/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_add",schemaPath:"ServiceSpec/properties/cap_add/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.cap_drop !== undefined){
let data20 = data.cap_drop;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i2=0; i2<len1; i2++){
let data21 = data20[i2];
if(typeof data21 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_drop/" + i2,schemaPath:"ServiceSpec/properties/cap_drop/items/type",keyword:"type",params:{type: schema8.properties.cap_drop.items.type}}); errors++;
}
if(!(validate39(data21, {instancePath:instancePath+"/cap_drop/" + i2}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
let i3 = data20.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data20[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_drop",schemaPath:"ServiceSpec/properties/cap_drop/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}}); errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_drop",schemaPath:"ServiceSpec/properties/cap_drop/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.security_opt !== undefined){
let data22 = data.security_opt;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i4=0; i4<len2; i4++){
if(typeof data22[i4] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/security_opt/" + i4,schemaPath:"ServiceSpec/properties/security_opt/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i5 = data22.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data22[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = fail(vErrors, {instancePath:instancePath+"/security_opt",schemaPath:"ServiceSpec/properties/security_opt/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}}); errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/security_opt",schemaPath:"ServiceSpec/properties/security_opt/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.sysctls !== undefined){
let data24 = data.sysctls;
if(!data24 || typeof data24 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/sysctls",schemaPath:"ServiceSpec/properties/sysctls/type",keyword:"type",params:{type: schema8.properties.sysctls.type}}); errors++;
}
if(!(validate25(data24, {instancePath:instancePath+"/sysctls"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.ulimits !== undefined){
let data25 = data.ulimits;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
vErrors = fail(vErrors, {instancePath:instancePath+"/ulimits",schemaPath:"ServiceSpec/properties/ulimits/type",keyword:"type",params:{type: schema8.properties.ulimits.type}}); errors++;
}
if(!(validate43(data25, {instancePath:instancePath+"/ulimits"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.oom_score_adj !== undefined){
let data26 = data.oom_score_adj;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/oom_score_adj",schemaPath:"ServiceSpec/properties/oom_score_adj/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000 || isNaN(data26)){
vErrors = fail(vErrors, {instancePath:instancePath+"/oom_score_adj",schemaPath:"ServiceSpec/properties/oom_score_adj/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}); errors++;
}
if(data26 < -1000 || isNaN(data26)){
vErrors = fail(vErrors, {instancePath:instancePath+"/oom_score_adj",schemaPath:"ServiceSpec/properties/oom_score_adj/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000}}); errors++;
}
}
}
if(data.env_file !== undefined){
let data27 = data.env_file;
if((typeof data27 !== "string") && (!(Array.isArray(data27)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/env_file",schemaPath:"ServiceSpec/properties/env_file/type",keyword:"type",params:{type: schema8.properties.env_file.type}}); errors++;
}
if(!(validate47(data27, {instancePath:instancePath+"/env_file"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
let data28 = data.environment;
if(!data28 || typeof data28 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"ServiceSpec/properties/environment/type",keyword:"type",params:{type: schema8.properties.environment.type}}); errors++;
}
if(!(validate49(data28, {instancePath:instancePath+"/environment"}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data29 = data.labels;
if(!data29 || typeof data29 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"ServiceSpec/properties/labels/type",keyword:"type",params:{type: schema8.properties.labels.type}}); errors++;
}
if(!(validate27(data29, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.depends_on !== undefined){
let data30 = data.depends_on;
if(!(Array.isArray(data30))){
vErrors = fail(vErrors, {instancePath:instancePath+"/depends_on",schemaPath:"ServiceSpec/properties/depends_on/type",keyword:"type",params:{type: schema8.properties.depends_on.type}}); errors++;
}
if(!(validate29(data30, {instancePath:instancePath+"/depends_on"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
let data31 = data.links;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i6=0; i6<len3; i6++){
if(typeof data31[i6] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/links/" + i6,schemaPath:"ServiceSpec/properties/links/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i7 = data31.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data31[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = fail(vErrors, {instancePath:instancePath+"/links",schemaPath:"ServiceSpec/properties/links/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}}); errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/links",schemaPath:"ServiceSpec/properties/links/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.external_links !== undefined){
let data33 = data.external_links;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i8=0; i8<len4; i8++){
if(typeof data33[i8] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/external_links/" + i8,schemaPath:"ServiceSpec/properties/external_links/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i9 = data33.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data33[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = fail(vErrors, {instancePath:instancePath+"/external_links",schemaPath:"ServiceSpec/properties/external_links/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}}); errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/external_links",schemaPath:"ServiceSpec/properties/external_links/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.networks !== undefined){
let data35 = data.networks;
if(!data35 || typeof data35 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"ServiceSpec/properties/networks/type",keyword:"type",params:{type: schema8.properties.networks.type}}); errors++;
}
if(!(validate29(data35, {instancePath:instancePath+"/networks"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key1 in data35){
const _errs79 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"ServiceSpec/properties/networks/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key1}); errors++;
}
}
var valid22 = _errs79 === errors;
if(!valid22){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"ServiceSpec/properties/networks/propertyNames",keyword:"propertyNames",params:{propertyName: key1}}); errors++;
}
}
for(const key2 in data35){
let data36 = data35[key2];
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ServiceSpec/properties/networks/additionalProperties/type",keyword:"type",params:{type: schema8.properties.networks.additionalProperties.type}}); errors++;
}
if(!(validate54(data36, {instancePath:instancePath+"/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
}
if(data.network_mode !== undefined){
if(typeof data.network_mode !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/network_mode",schemaPath:"ServiceSpec/properties/network_mode/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.dns !== undefined){
let data38 = data.dns;
if((typeof data38 !== "string") && (!(Array.isArray(data38)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/dns",schemaPath:"ServiceSpec/properties/dns/type",keyword:"type",params:{type: schema8.properties.dns.type}}); errors++;
}
if(!(validate59(data38, {instancePath:instancePath+"/dns"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.dns_search !== undefined){
let data39 = data.dns_search;
if((typeof data39 !== "string") && (!(Array.isArray(data39)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/dns_search",schemaPath:"ServiceSpec/properties/dns_search/type",keyword:"type",params:{type: schema8.properties.dns_search.type}}); errors++;
}
if(!(validate47(data39, {instancePath:instancePath+"/dns_search"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.extra_hosts !== undefined){
let data40 = data.extra_hosts;
if(!data40 || typeof data40 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/extra_hosts",schemaPath:"ServiceSpec/properties/extra_hosts/type",keyword:"type",params:{type: schema8.properties.extra_hosts.type}}); errors++;
}
if(!(validate31(data40, {instancePath:instancePath+"/extra_hosts"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.mac_address !== undefined){
if(typeof data.mac_address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/mac_address",schemaPath:"ServiceSpec/properties/mac_address/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.expose !== undefined){
let data42 = data.expose;
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i10=0; i10<len5; i10++){
let data43 = data42[i10];
if((typeof data43 !== "string") && (!((typeof data43 == "number") && (isFinite(data43))))){
vErrors = fail(vErrors, {instancePath:instancePath+"/expose/" + i10,schemaPath:"ServiceSpec/properties/expose/items/type",keyword:"type",params:{type: schema8.properties.expose.items.type}}); errors++;
}
}
let i11 = data42.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data42[i11];
if((typeof item5 !== "string") && (!((typeof item5 == "number") && (isFinite(item5))))){
continue;
}
if(typeof item5 == "string"){
item5 += "_";
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
vErrors = fail(vErrors, {instancePath:instancePath+"/expose",schemaPath:"ServiceSpec/properties/expose/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5}}); errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/expose",schemaPath:"ServiceSpec/properties/expose/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.ports !== undefined){
let data44 = data.ports;
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i12=0; i12<len6; i12++){
let data45 = data44[i12];
if(((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (typeof data45 !== "string")) && (!(data45 && typeof data45 == "object" && !Array.isArray(data45)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/ports/" + i12,schemaPath:"ServiceSpec/properties/ports/items/type",keyword:"type",params:{type: schema8.properties.ports.items.type}}); errors++;
}
if(!(validate63(data45, {instancePath:instancePath+"/ports/" + i12}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 65535 || isNaN(data45)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ports/" + i12,schemaPath:"ServiceSpec/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}); errors++;
}
if(data45 < 0 || isNaN(data45)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ports/" + i12,schemaPath:"ServiceSpec/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
if(typeof data45 === "string"){
if(!pattern24.test(data45)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ports/" + i12,schemaPath:"ServiceSpec/properties/ports/items/pattern",keyword:"pattern",params:{}}); errors++;
}
}
}
let i13 = data44.length;
let j6;
if(i13 > 1){
outer0:
for(;i13--;){
for(j6 = i13; j6--;){
if(func0(data44[i13], data44[j6])){
vErrors = fail(vErrors, {instancePath:instancePath+"/ports",schemaPath:"ServiceSpec/properties/ports/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6}}); errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/ports",schemaPath:"ServiceSpec/properties/ports/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.volumes !== undefined){
let data46 = data.volumes;
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i14=0; i14<len7; i14++){
let data47 = data46[i14];
if((typeof data47 !== "string") && (!(data47 && typeof data47 == "object" && !Array.isArray(data47)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes/" + i14,schemaPath:"ServiceSpec/properties/volumes/items/type",keyword:"type",params:{type: schema8.properties.volumes.items.type}}); errors++;
}
if(!(validate65(data47, {instancePath:instancePath+"/volumes/" + i14}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
if(!(validate67(data47, {instancePath:instancePath+"/volumes/" + i14}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes",schemaPath:"ServiceSpec/properties/volumes/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.tmpfs !== undefined){
let data48 = data.tmpfs;
if((typeof data48 !== "string") && (!(Array.isArray(data48)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/tmpfs",schemaPath:"ServiceSpec/properties/tmpfs/type",keyword:"type",params:{type: schema8.properties.tmpfs.type}}); errors++;
}
if(!(validate47(data48, {instancePath:instancePath+"/tmpfs"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.shm_size !== undefined){
if(typeof data.shm_size !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/shm_size",schemaPath:"ServiceSpec/properties/shm_size/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.devices !== undefined){
let data50 = data.devices;
if(Array.isArray(data50)){
const len8 = data50.length;
for(let i15=0; i15<len8; i15++){
if(typeof data50[i15] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/devices/" + i15,schemaPath:"ServiceSpec/properties/devices/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i16 = data50.length;
let j7;
if(i16 > 1){
const indices6 = {};
for(;i16--;){
let item6 = data50[i16];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j7 = indices6[item6];
vErrors = fail(vErrors, {instancePath:instancePath+"/devices",schemaPath:"ServiceSpec/properties/devices/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j7}}); errors++;
break;
}
indices6[item6] = i16;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/devices",schemaPath:"ServiceSpec/properties/devices/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.configs !== undefined){
let data52 = data.configs;
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i17=0; i17<len9; i17++){
let data53 = data52[i17];
if((typeof data53 !== "string") && (!(data53 && typeof data53 == "object" && !Array.isArray(data53)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/configs/" + i17,schemaPath:"ServiceSpec/properties/configs/items/type",keyword:"type",params:{type: schema8.properties.configs.items.type}}); errors++;
}
if(!(validate76(data53, {instancePath:instancePath+"/configs/" + i17}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/configs",schemaPath:"ServiceSpec/properties/configs/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.secrets !== undefined){
let data54 = data.secrets;
if(Array.isArray(data54)){
const len10 = data54.length;
for(let i18=0; i18<len10; i18++){
let data55 = data54[i18];
if((typeof data55 !== "string") && (!(data55 && typeof data55 == "object" && !Array.isArray(data55)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets/" + i18,schemaPath:"ServiceSpec/properties/secrets/items/type",keyword:"type",params:{type: schema8.properties.secrets.items.type}}); errors++;
}
if(!(validate78(data55, {instancePath:instancePath+"/secrets/" + i18}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"ServiceSpec/properties/secrets/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.credential_spec !== undefined){
let data56 = data.credential_spec;
if(!(data56 && typeof data56 == "object" && !Array.isArray(data56))){
vErrors = fail(vErrors, {instancePath:instancePath+"/credential_spec",schemaPath:"ServiceSpec/properties/credential_spec/type",keyword:"type",params:{type: schema8.properties.credential_spec.type}}); errors++;
}
if(!(validate80(data56, {instancePath:instancePath+"/credential_spec"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.isolation !== undefined){
let data57 = data.isolation;
if(typeof data57 === "string"){
if(!pattern37.test(data57)){
vErrors = fail(vErrors, {instancePath:instancePath+"/isolation",schemaPath:"ServiceSpec/properties/isolation/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/isolation",schemaPath:"ServiceSpec/properties/isolation/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.healthcheck !== undefined){
let data58 = data.healthcheck;
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
vErrors = fail(vErrors, {instancePath:instancePath+"/healthcheck",schemaPath:"ServiceSpec/properties/healthcheck/type",keyword:"type",params:{type: schema8.properties.healthcheck.type}}); errors++;
}
if(!(validate82(data58, {instancePath:instancePath+"/healthcheck"}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.logging !== undefined){
let data59 = data.logging;
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
vErrors = fail(vErrors, {instancePath:instancePath+"/logging",schemaPath:"ServiceSpec/properties/logging/type",keyword:"type",params:{type: schema8.properties.logging.type}}); errors++;
}
if(!(validate89(data59, {instancePath:instancePath+"/logging"}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.restart !== undefined){
if(typeof data.restart !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/restart",schemaPath:"ServiceSpec/properties/restart/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.cgroup_parent !== undefined){
if(typeof data.cgroup_parent !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cgroup_parent",schemaPath:"ServiceSpec/properties/cgroup_parent/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.cgroupns_mode !== undefined){
if(typeof data.cgroupns_mode !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cgroupns_mode",schemaPath:"ServiceSpec/properties/cgroupns_mode/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.ipc !== undefined){
if(typeof data.ipc !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/ipc",schemaPath:"ServiceSpec/properties/ipc/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.pid !== undefined){
let data64 = data.pid;
if((typeof data64 !== "string") && (data64 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/pid",schemaPath:"ServiceSpec/properties/pid/type",keyword:"type",params:{type: schema8.properties.pid.type}}); errors++;
}
}
if(data.userns_mode !== undefined){
if(typeof data.userns_mode !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/userns_mode",schemaPath:"ServiceSpec/properties/userns_mode/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.deploy !== undefined){
let data66 = data.deploy;
if((!(data66 && typeof data66 == "object" && !Array.isArray(data66))) && (data66 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/deploy",schemaPath:"ServiceSpec/properties/deploy/type",keyword:"type",params:{type: schema8.properties.deploy.type}}); errors++;
}
if(!(validate91(data66, {instancePath:instancePath+"/deploy"}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema49 = {"properties":{"external":{"type":["boolean","object"]},"driver_opts":{"type":["object"]},"ipam":{"type":["object"]},"labels":{"type":["object","array"]}}};
const pattern53 = new RegExp("^(?:[a-zA-Z0-9](?:[-_]*[A-Za-z0-9]+)*)?$", "u");


function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "name")){
vErrors = fail(vErrors, {instancePath,schemaPath:"ExternalSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ExternalSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate128.errors = vErrors;
return errors === 0;
}

const schema51 = {"properties":{"config":{"items":{"type":["object"]}}}};

const pattern55 = new RegExp("^[0-9A-Fa-f.:]+/[0-9]{1,3}$", "u");

function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subnet === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"IpamPoolSpec/required",keyword:"required",params:{missingProperty: "subnet"}}); errors++;
}
for(const key0 in data){
if(!(key0 === "subnet")){
vErrors = fail(vErrors, {instancePath,schemaPath:"IpamPoolSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.subnet !== undefined){
let data0 = data.subnet;
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/subnet",schemaPath:"IpamPoolSpec/properties/subnet/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/subnet",schemaPath:"IpamPoolSpec/properties/subnet/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "driver") || (key0 === "config"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"IpamSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver",schemaPath:"IpamSpec/properties/driver/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = fail(vErrors, {instancePath:instancePath+"/config/" + i0,schemaPath:"IpamSpec/properties/config/items/type",keyword:"type",params:{type: schema51.properties.config.items.type}}); errors++;
}
if(!(validate132(data2, {instancePath:instancePath+"/config/" + i0}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/config",schemaPath:"IpamSpec/properties/config/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
validate131.errors = vErrors;
return errors === 0;
}


function validate127(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.external === undefined) && (missing0 = "external")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.external !== undefined){
let data0 = data.external;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.name === undefined) && (missing1 = "name")){
vErrors = fail(vErrors, {}); errors++;
}
}
else {
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 0){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"NetworkSpec/allOf/0/then/properties/name/maxLength",keyword:"maxLength",params:{limit: 0}}); errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"NetworkSpec/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.external === undefined) && (missing2 = "external")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.external !== undefined){
const _errs13 = errors;
const _errs14 = errors;
if(false !== data.external){
vErrors = fail(vErrors, {}); errors++;
}
var valid7 = _errs14 === errors;
if(valid7){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid5 = _errs11 === errors;
if(valid5){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length > 63){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"NetworkSpec/allOf/1/then/properties/name/maxLength",keyword:"maxLength",params:{limit: 63}}); errors++;
}
if(!pattern53.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"NetworkSpec/allOf/1/then/properties/name/pattern",keyword:"pattern",params:{}}); errors++;
}
}
}
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fail(vErrors, {instancePath,schemaPath:"NetworkSpec/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "external")) || (key0 === "driver")) || (key0 === "driver_opts")) || (key0 === "attachable")) || (key0 === "internal")) || (key0 === "ipam")) || (key0 === "labels")) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"NetworkSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"NetworkSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.external !== undefined){
let data5 = data.external;
if((typeof data5 !== "boolean") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/external",schemaPath:"NetworkSpec/properties/external/type",keyword:"type",params:{type: schema49.properties.external.type}}); errors++;
}
if(!(validate128(data5, {instancePath:instancePath+"/external"}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver",schemaPath:"NetworkSpec/properties/driver/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.driver_opts !== undefined){
let data7 = data.driver_opts;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver_opts",schemaPath:"NetworkSpec/properties/driver_opts/type",keyword:"type",params:{type: schema49.properties.driver_opts.type}}); errors++;
}
if(!(validate56(data7, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.attachable !== undefined){
if(typeof data.attachable !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/attachable",schemaPath:"NetworkSpec/properties/attachable/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.internal !== undefined){
if(typeof data.internal !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/internal",schemaPath:"NetworkSpec/properties/internal/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.ipam !== undefined){
let data10 = data.ipam;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = fail(vErrors, {instancePath:instancePath+"/ipam",schemaPath:"NetworkSpec/properties/ipam/type",keyword:"type",params:{type: schema49.properties.ipam.type}}); errors++;
}
if(!(validate131(data10, {instancePath:instancePath+"/ipam"}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data11 = data.labels;
if(!data11 || typeof data11 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"NetworkSpec/properties/labels/type",keyword:"type",params:{type: schema49.properties.labels.type}}); errors++;
}
if(!(validate27(data11, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
validate127.errors = vErrors;
return errors === 0;
}

const schema53 = {"properties":{"external":{"type":["boolean","object"]},"driver_opts":{"type":["object"]},"labels":{"type":["object","array"]},"x-cluster-spec":{"type":["object"]}}};
const pattern57 = new RegExp("^(?:|[a-zA-Z0-9][a-zA-Z0-9_.-]+|.*\\{\\{.*)$", "u");
const schema54 = {"properties":{"access_mode":{"type":["object"]},"accessibility_requirements":{"type":["object"]},"capacity_range":{"type":["object"]},"secrets":{"items":{"type":["object"]}}}};
const schema55 = {"properties":{"mount_volume":{"type":["object"]}}};
const pattern59 = new RegExp("^(?:single|multi)$|^$", "u");
const pattern60 = new RegExp("^(?:none|readonly|onewriter|all)$|^$", "u");


function validate143(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "fs_type") || (key0 === "mount_flags"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ClusterMountSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.fs_type !== undefined){
if(typeof data.fs_type !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/fs_type",schemaPath:"ClusterMountSpec/properties/fs_type/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.mount_flags !== undefined){
let data1 = data.mount_flags;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/mount_flags/" + i0,schemaPath:"ClusterMountSpec/properties/mount_flags/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/mount_flags",schemaPath:"ClusterMountSpec/properties/mount_flags/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
validate143.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "scope") || (key0 === "sharing")) || (key0 === "mount_volume")) || (key0 === "block_volume"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ClusterAccessModeSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.scope !== undefined){
let data0 = data.scope;
if(typeof data0 === "string"){
if(!pattern59.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/scope",schemaPath:"ClusterAccessModeSpec/properties/scope/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/scope",schemaPath:"ClusterAccessModeSpec/properties/scope/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.sharing !== undefined){
let data1 = data.sharing;
if(typeof data1 === "string"){
if(!pattern60.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sharing",schemaPath:"ClusterAccessModeSpec/properties/sharing/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sharing",schemaPath:"ClusterAccessModeSpec/properties/sharing/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.mount_volume !== undefined){
let data2 = data.mount_volume;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = fail(vErrors, {instancePath:instancePath+"/mount_volume",schemaPath:"ClusterAccessModeSpec/properties/mount_volume/type",keyword:"type",params:{type: schema55.properties.mount_volume.type}}); errors++;
}
if(!(validate143(data2, {instancePath:instancePath+"/mount_volume"}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.block_volume !== undefined){
let data3 = data.block_volume;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = fail(vErrors, {instancePath:instancePath+"/block_volume",schemaPath:"ClusterAccessModeSpec/properties/block_volume/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
}
validate142.errors = vErrors;
return errors === 0;
}

const schema57 = {"properties":{"requisite":{"items":{"type":["object"]}},"preferred":{"items":{"type":["object"]}}}};
const schema58 = {"properties":{"segments":{"type":["object","array"]}}};

function validate147(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "segments")){
vErrors = fail(vErrors, {instancePath,schemaPath:"ClusterTopologySpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.segments !== undefined){
let data0 = data.segments;
if(!data0 || typeof data0 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/segments",schemaPath:"ClusterTopologySpec/properties/segments/type",keyword:"type",params:{type: schema58.properties.segments.type}}); errors++;
}
if(!(validate25(data0, {instancePath:instancePath+"/segments"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
validate147.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "requisite") || (key0 === "preferred"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ClusterAccessibilitySpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.requisite !== undefined){
let data0 = data.requisite;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = fail(vErrors, {instancePath:instancePath+"/requisite/" + i0,schemaPath:"ClusterAccessibilitySpec/properties/requisite/items/type",keyword:"type",params:{type: schema57.properties.requisite.items.type}}); errors++;
}
if(!(validate147(data1, {instancePath:instancePath+"/requisite/" + i0}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requisite",schemaPath:"ClusterAccessibilitySpec/properties/requisite/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.preferred !== undefined){
let data2 = data.preferred;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = fail(vErrors, {instancePath:instancePath+"/preferred/" + i1,schemaPath:"ClusterAccessibilitySpec/properties/preferred/items/type",keyword:"type",params:{type: schema57.properties.preferred.items.type}}); errors++;
}
if(!(validate147(data3, {instancePath:instancePath+"/preferred/" + i1}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/preferred",schemaPath:"ClusterAccessibilitySpec/properties/preferred/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
validate146.errors = vErrors;
return errors === 0;
}

const schema59 = {"properties":{"required_bytes":{"type":["string"]},"limit_bytes":{"type":["string"]}}};


function validate153(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern47.test(data)){
vErrors = fail(vErrors, {instancePath,schemaPath:"ByteSizeString/pattern",keyword:"pattern",params:{}}); errors++;
}
}
validate153.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "required_bytes") || (key0 === "limit_bytes"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ClusterCapacitySpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.required_bytes !== undefined){
let data0 = data.required_bytes;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/required_bytes",schemaPath:"ClusterCapacitySpec/properties/required_bytes/type",keyword:"type",params:{type: schema59.properties.required_bytes.type}}); errors++;
}
if(!(validate153(data0, {instancePath:instancePath+"/required_bytes"}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.limit_bytes !== undefined){
let data1 = data.limit_bytes;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/limit_bytes",schemaPath:"ClusterCapacitySpec/properties/limit_bytes/type",keyword:"type",params:{type: schema59.properties.limit_bytes.type}}); errors++;
}
if(!(validate153(data1, {instancePath:instancePath+"/limit_bytes"}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
validate152.errors = vErrors;
return errors === 0;
}



function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "key") || (key0 === "secret"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ClusterSecretSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/key",schemaPath:"ClusterSecretSpec/properties/key/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.secret !== undefined){
if(typeof data.secret !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/secret",schemaPath:"ClusterSecretSpec/properties/secret/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate157.errors = vErrors;
return errors === 0;
}

const pattern62 = new RegExp("^(?:active|pause|drain)$|^$", "u");

function validate141(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "group") || (key0 === "access_mode")) || (key0 === "accessibility_requirements")) || (key0 === "capacity_range")) || (key0 === "secrets")) || (key0 === "availability"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ClusterVolumeSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/group",schemaPath:"ClusterVolumeSpec/properties/group/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.access_mode !== undefined){
let data1 = data.access_mode;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = fail(vErrors, {instancePath:instancePath+"/access_mode",schemaPath:"ClusterVolumeSpec/properties/access_mode/type",keyword:"type",params:{type: schema54.properties.access_mode.type}}); errors++;
}
if(!(validate142(data1, {instancePath:instancePath+"/access_mode"}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.accessibility_requirements !== undefined){
let data2 = data.accessibility_requirements;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = fail(vErrors, {instancePath:instancePath+"/accessibility_requirements",schemaPath:"ClusterVolumeSpec/properties/accessibility_requirements/type",keyword:"type",params:{type: schema54.properties.accessibility_requirements.type}}); errors++;
}
if(!(validate146(data2, {instancePath:instancePath+"/accessibility_requirements"}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.capacity_range !== undefined){
let data3 = data.capacity_range;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = fail(vErrors, {instancePath:instancePath+"/capacity_range",schemaPath:"ClusterVolumeSpec/properties/capacity_range/type",keyword:"type",params:{type: schema54.properties.capacity_range.type}}); errors++;
}
if(!(validate152(data3, {instancePath:instancePath+"/capacity_range"}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data4 = data.secrets;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets/" + i0,schemaPath:"ClusterVolumeSpec/properties/secrets/items/type",keyword:"type",params:{type: schema54.properties.secrets.items.type}}); errors++;
}
if(!(validate157(data5, {instancePath:instancePath+"/secrets/" + i0}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"ClusterVolumeSpec/properties/secrets/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.availability !== undefined){
let data6 = data.availability;
if(typeof data6 === "string"){
if(!pattern62.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/availability",schemaPath:"ClusterVolumeSpec/properties/availability/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/availability",schemaPath:"ClusterVolumeSpec/properties/availability/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate141.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.external === undefined) && (missing0 = "external")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.external !== undefined){
let data0 = data.external;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.name === undefined) && (missing1 = "name")){
vErrors = fail(vErrors, {}); errors++;
}
}
else {
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 0){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"VolumeSpec/allOf/0/then/properties/name/maxLength",keyword:"maxLength",params:{limit: 0}}); errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"VolumeSpec/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.external === undefined) && (missing2 = "external")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.external !== undefined){
const _errs11 = errors;
const _errs12 = errors;
if(false !== data.external){
vErrors = fail(vErrors, {}); errors++;
}
var valid6 = _errs12 === errors;
if(valid6){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver !== undefined){
let data3 = data.driver;
if(typeof data3 === "string"){
if(data3.length > 0){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver",schemaPath:"VolumeSpec/allOf/1/then/properties/driver/maxLength",keyword:"maxLength",params:{limit: 0}}); errors++;
}
}
}
if(data.driver_opts !== undefined){
let data4 = data.driver_opts;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 0){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver_opts",schemaPath:"VolumeSpec/allOf/1/then/properties/driver_opts/maxProperties",keyword:"maxProperties",params:{limit: 0}}); errors++;
}
}
}
if(data.labels !== undefined){
let data5 = data.labels;
if(Array.isArray(data5)){
if(data5.length > 0){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"VolumeSpec/allOf/1/then/properties/labels/maxItems",keyword:"maxItems",params:{limit: 0}}); errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"VolumeSpec/allOf/1/then/properties/labels/maxProperties",keyword:"maxProperties",params:{limit: 0}}); errors++;
}
}
}
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fail(vErrors, {instancePath,schemaPath:"VolumeSpec/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs18 = errors;
let valid8 = true;
const _errs19 = errors;
const _errs20 = errors;
const _errs21 = errors;
const _errs22 = errors;
let valid10 = false;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.external === undefined) && (missing3 = "external")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.external !== undefined){
const _errs25 = errors;
const _errs26 = errors;
if(false !== data.external){
vErrors = fail(vErrors, {}); errors++;
}
var valid12 = _errs26 === errors;
if(valid12){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid3 = _errs23 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.driver === undefined) && (missing4 = "driver")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.driver !== undefined){
let data7 = data.driver;
const _errs29 = errors;
const _errs30 = errors;
if(!((data7 === "") || (data7 === "local"))){
vErrors = fail(vErrors, {}); errors++;
}
var valid14 = _errs30 === errors;
if(valid14){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid3 = _errs27 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs21 === errors;
if(valid9){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 === "string"){
if(!pattern57.test(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"VolumeSpec/allOf/2/then/properties/name/pattern",keyword:"pattern",params:{}}); errors++;
}
}
}
}
var _valid2 = _errs31 === errors;
valid8 = _valid2;
}
if(!valid8){
vErrors = fail(vErrors, {instancePath,schemaPath:"VolumeSpec/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "external")) || (key0 === "driver")) || (key0 === "driver_opts")) || (key0 === "labels")) || (key0 === "x-cluster-spec")) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"VolumeSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"VolumeSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.external !== undefined){
let data10 = data.external;
if((typeof data10 !== "boolean") && (!(data10 && typeof data10 == "object" && !Array.isArray(data10)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/external",schemaPath:"VolumeSpec/properties/external/type",keyword:"type",params:{type: schema53.properties.external.type}}); errors++;
}
if(!(validate128(data10, {instancePath:instancePath+"/external"}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver",schemaPath:"VolumeSpec/properties/driver/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.driver_opts !== undefined){
let data12 = data.driver_opts;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver_opts",schemaPath:"VolumeSpec/properties/driver_opts/type",keyword:"type",params:{type: schema53.properties.driver_opts.type}}); errors++;
}
if(!(validate56(data12, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data13 = data.labels;
if(!data13 || typeof data13 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"VolumeSpec/properties/labels/type",keyword:"type",params:{type: schema53.properties.labels.type}}); errors++;
}
if(!(validate27(data13, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data["x-cluster-spec"] !== undefined){
let data14 = data["x-cluster-spec"];
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
vErrors = fail(vErrors, {instancePath:instancePath+"/x-cluster-spec",schemaPath:"VolumeSpec/properties/x-cluster-spec/type",keyword:"type",params:{type: schema53.properties["x-cluster-spec"].type}}); errors++;
}
if(!(validate141(data14, {instancePath:instancePath+"/x-cluster-spec"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
validate137.errors = vErrors;
return errors === 0;
}

const schema62 = {"properties":{"external":{"type":["boolean","object"]},"labels":{"type":["object","array"]}}};
const pattern65 = new RegExp("^(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9._-]{0,62}[a-zA-Z0-9])?$", "u");
const pattern66 = new RegExp("^(?:golang)$|^$", "u");


function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "name")){
vErrors = fail(vErrors, {instancePath,schemaPath:"ExternalFileSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ExternalFileSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate162.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.external === undefined) && (missing0 = "external")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.external !== undefined){
let data0 = data.external;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.name === undefined) && (missing1 = "name")){
vErrors = fail(vErrors, {}); errors++;
}
}
else {
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 0){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ConfigSpec/allOf/0/then/properties/name/maxLength",keyword:"maxLength",params:{limit: 0}}); errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"ConfigSpec/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.external === undefined) && (missing2 = "external")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.external !== undefined){
const _errs13 = errors;
const _errs14 = errors;
if(false !== data.external){
vErrors = fail(vErrors, {}); errors++;
}
var valid7 = _errs14 === errors;
if(valid7){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid5 = _errs11 === errors;
if(valid5){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"ConfigSpec/allOf/1/then/required",keyword:"required",params:{missingProperty: "file"}}); errors++;
}
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fail(vErrors, {instancePath,schemaPath:"ConfigSpec/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "external")) || (key0 === "file")) || (key0 === "template_driver")) || (key0 === "labels")) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ConfigSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern65.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ConfigSpec/properties/name/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ConfigSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.external !== undefined){
let data4 = data.external;
if((typeof data4 !== "boolean") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/external",schemaPath:"ConfigSpec/properties/external/type",keyword:"type",params:{type: schema62.properties.external.type}}); errors++;
}
if(!(validate162(data4, {instancePath:instancePath+"/external"}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/file",schemaPath:"ConfigSpec/properties/file/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.template_driver !== undefined){
let data6 = data.template_driver;
if(typeof data6 === "string"){
if(!pattern66.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/template_driver",schemaPath:"ConfigSpec/properties/template_driver/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/template_driver",schemaPath:"ConfigSpec/properties/template_driver/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.labels !== undefined){
let data7 = data.labels;
if(!data7 || typeof data7 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"ConfigSpec/properties/labels/type",keyword:"type",params:{type: schema62.properties.labels.type}}); errors++;
}
if(!(validate27(data7, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
validate161.errors = vErrors;
return errors === 0;
}

const schema64 = {"properties":{"external":{"type":["boolean","object"]},"driver_opts":{"type":["object"]},"labels":{"type":["object","array"]}}};

function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.external === undefined) && (missing0 = "external")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.external !== undefined){
let data0 = data.external;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.name === undefined) && (missing1 = "name")){
vErrors = fail(vErrors, {}); errors++;
}
}
else {
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 0){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"SecretSpec/allOf/0/then/properties/name/maxLength",keyword:"maxLength",params:{limit: 0}}); errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, {instancePath,schemaPath:"SecretSpec/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.external === undefined) && (missing2 = "external")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.external !== undefined){
const _errs13 = errors;
const _errs14 = errors;
if(false !== data.external){
vErrors = fail(vErrors, {}); errors++;
}
var valid7 = _errs14 === errors;
if(valid7){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid5 = _errs11 === errors;
if(valid5){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.driver !== undefined){
let data3 = data.driver;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file !== undefined){
let data4 = data.file;
if(typeof data4 === "string"){
if(data4.length > 0){
vErrors = fail(vErrors, {instancePath:instancePath+"/file",schemaPath:"SecretSpec/allOf/1/then/properties/file/maxLength",keyword:"maxLength",params:{limit: 0}}); errors++;
}
}
}
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fail(vErrors, {instancePath,schemaPath:"SecretSpec/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs19 = errors;
let valid10 = true;
const _errs20 = errors;
const _errs21 = errors;
const _errs22 = errors;
const _errs23 = errors;
let valid12 = false;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.external === undefined) && (missing4 = "external")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.external !== undefined){
const _errs26 = errors;
const _errs27 = errors;
if(false !== data.external){
vErrors = fail(vErrors, {}); errors++;
}
var valid14 = _errs27 === errors;
if(valid14){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid3 = _errs24 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.driver === undefined) && (missing5 = "driver")){
vErrors = fail(vErrors, {}); errors++;
}
else {
if(data.driver !== undefined){
let data6 = data.driver;
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = fail(vErrors, {}); errors++;
}
}
}
}
}
var _valid3 = _errs28 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs22 === errors;
if(valid11){
vErrors = fail(vErrors, {}); errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"SecretSpec/allOf/2/then/required",keyword:"required",params:{missingProperty: "file"}}); errors++;
}
}
var _valid2 = _errs30 === errors;
valid10 = _valid2;
}
if(!valid10){
vErrors = fail(vErrors, {instancePath,schemaPath:"SecretSpec/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "external")) || (key0 === "file")) || (key0 === "driver")) || (key0 === "driver_opts")) || (key0 === "template_driver")) || (key0 === "labels")) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"SecretSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 === "string"){
if(!pattern65.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"SecretSpec/properties/name/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"SecretSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.external !== undefined){
let data8 = data.external;
if((typeof data8 !== "boolean") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/external",schemaPath:"SecretSpec/properties/external/type",keyword:"type",params:{type: schema64.properties.external.type}}); errors++;
}
if(!(validate162(data8, {instancePath:instancePath+"/external"}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/file",schemaPath:"SecretSpec/properties/file/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver",schemaPath:"SecretSpec/properties/driver/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.driver_opts !== undefined){
let data11 = data.driver_opts;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver_opts",schemaPath:"SecretSpec/properties/driver_opts/type",keyword:"type",params:{type: schema64.properties.driver_opts.type}}); errors++;
}
if(!(validate56(data11, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.template_driver !== undefined){
let data12 = data.template_driver;
if(typeof data12 === "string"){
if(!pattern66.test(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/template_driver",schemaPath:"SecretSpec/properties/template_driver/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/template_driver",schemaPath:"SecretSpec/properties/template_driver/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.labels !== undefined){
let data13 = data.labels;
if(!data13 || typeof data13 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"SecretSpec/properties/labels/type",keyword:"type",params:{type: schema64.properties.labels.type}}); errors++;
}
if(!(validate27(data13, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
validate166.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "services")) || (key0 === "networks")) || (key0 === "volumes")) || (key0 === "configs")) || (key0 === "secrets")) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"StackSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"StackSpec/properties/version/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"StackSpec/properties/version/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.services !== undefined){
let data1 = data.services;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/services",schemaPath:"StackSpec/properties/services/propertyNames/allOf/0/pattern",keyword:"pattern",params:{},propertyName:key1}); errors++;
}
}
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/services",schemaPath:"StackSpec/properties/services/propertyNames/allOf/1/pattern",keyword:"pattern",params:{},propertyName:key1}); errors++;
}
}
if(typeof key1 === "string"){
if(key1.length > 61){
vErrors = fail(vErrors, {instancePath:instancePath+"/services",schemaPath:"StackSpec/properties/services/propertyNames/allOf/2/maxLength",keyword:"maxLength",params:{limit: 61},propertyName:key1}); errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
vErrors = fail(vErrors, {instancePath:instancePath+"/services",schemaPath:"StackSpec/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key1}}); errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = fail(vErrors, {instancePath:instancePath+"/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"StackSpec/properties/services/additionalProperties/type",keyword:"type",params:{type: schema7.properties.services.additionalProperties.type}}); errors++;
}
if(!(validate23(data2, {instancePath:instancePath+"/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/services",schemaPath:"StackSpec/properties/services/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.networks !== undefined){
let data3 = data.networks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
const _errs14 = errors;
if(typeof key3 === "string"){
if(!pattern2.test(key3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"StackSpec/properties/networks/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key3}); errors++;
}
}
var valid4 = _errs14 === errors;
if(!valid4){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"StackSpec/properties/networks/propertyNames",keyword:"propertyNames",params:{propertyName: key3}}); errors++;
}
}
for(const key4 in data3){
let data4 = data3[key4];
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"StackSpec/properties/networks/additionalProperties/type",keyword:"type",params:{type: schema7.properties.networks.additionalProperties.type}}); errors++;
}
if(!(validate127(data4, {instancePath:instancePath+"/networks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"StackSpec/properties/networks/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.volumes !== undefined){
let data5 = data.volumes;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 in data5){
const _errs20 = errors;
if(typeof key5 === "string"){
if(!pattern2.test(key5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes",schemaPath:"StackSpec/properties/volumes/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key5}); errors++;
}
}
var valid6 = _errs20 === errors;
if(!valid6){
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes",schemaPath:"StackSpec/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key5}}); errors++;
}
}
for(const key6 in data5){
let data6 = data5[key6];
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"StackSpec/properties/volumes/additionalProperties/type",keyword:"type",params:{type: schema7.properties.volumes.additionalProperties.type}}); errors++;
}
if(!(validate137(data6, {instancePath:instancePath+"/volumes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes",schemaPath:"StackSpec/properties/volumes/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.configs !== undefined){
let data7 = data.configs;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key7 in data7){
const _errs26 = errors;
if(typeof key7 === "string"){
if(!pattern2.test(key7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/configs",schemaPath:"StackSpec/properties/configs/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key7}); errors++;
}
}
var valid8 = _errs26 === errors;
if(!valid8){
vErrors = fail(vErrors, {instancePath:instancePath+"/configs",schemaPath:"StackSpec/properties/configs/propertyNames",keyword:"propertyNames",params:{propertyName: key7}}); errors++;
}
}
for(const key8 in data7){
let data8 = data7[key8];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
vErrors = fail(vErrors, {instancePath:instancePath+"/configs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"StackSpec/properties/configs/additionalProperties/type",keyword:"type",params:{type: schema7.properties.configs.additionalProperties.type}}); errors++;
}
if(!(validate161(data8, {instancePath:instancePath+"/configs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/configs",schemaPath:"StackSpec/properties/configs/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.secrets !== undefined){
let data9 = data.secrets;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key9 in data9){
const _errs32 = errors;
if(typeof key9 === "string"){
if(!pattern2.test(key9)){
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"StackSpec/properties/secrets/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key9}); errors++;
}
}
var valid10 = _errs32 === errors;
if(!valid10){
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"StackSpec/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key9}}); errors++;
}
}
for(const key10 in data9){
let data10 = data9[key10];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"StackSpec/properties/secrets/additionalProperties/type",keyword:"type",params:{type: schema7.properties.secrets.additionalProperties.type}}); errors++;
}
if(!(validate166(data10, {instancePath:instancePath+"/secrets/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"StackSpec/properties/secrets/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}); errors++;
}
if(!(validate22(data, {instancePath}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

export const composeErrors: Validator = validate172;

const schema66 = {"properties":{"services":{"additionalProperties":{"type":["object"]}},"networks":{"additionalProperties":{"type":["object","null"]}},"volumes":{"additionalProperties":{"type":["object","null"]}},"configs":{"additionalProperties":{"type":["object"]}},"secrets":{"additionalProperties":{"type":["object"]}}}};
const pattern72 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
const schema67 = {"properties":{"image":0,"build":{"type":["string","object"]},"pull_policy":0,"platform":0,"profiles":0,"command":{"type":["string","array"]},"entrypoint":{"type":["string","array"]},"working_dir":0,"user":0,"hostname":0,"domainname":0,"init":0,"tty":0,"stdin_open":0,"stop_signal":0,"stop_grace_period":{"type":["string"]},"read_only":0,"container_name":0,"restart":0,"privileged":0,"cap_add":{"items":{"type":["string"]}},"cap_drop":{"items":{"type":["string"]}},"security_opt":0,"group_add":{"items":{"type":["string","number"]}},"sysctls":{"type":["object","array"]},"ulimits":{"type":["object"]},"oom_score_adj":0,"env_file":{"type":["string","array"],"items":{"type":["string","object"]}},"environment":{"type":["object","array"],"additionalProperties":{"type":["string","number","boolean","null"]}},"labels":{"type":["object","array"]},"depends_on":{"type":["array","object"],"additionalProperties":{"type":["object"]}},"networks":{"type":["array","object"],"additionalProperties":{"type":["object","null"]}},"network_mode":0,"dns":{"type":["string","array"]},"dns_search":{"type":["string","array"]},"extra_hosts":{"type":["object","array"]},"expose":{"items":{"type":["string","number"]}},"ports":{"items":{"type":["integer","string","object"]}},"volumes":{"items":{"type":["string","object"]}},"tmpfs":{"type":["string","array"]},"shm_size":{"type":["number","string"]},"devices":0,"ipc":0,"pid":0,"cgroup":{"enum":["host","private"]},"configs":{"items":{"type":["string","object"]}},"secrets":{"items":{"type":["string","object"]}},"healthcheck":{"type":["object"]},"logging":{"type":["object"]},"deploy":{"type":["object","null"]}}};
const pattern77 = new RegExp("^(?:always|never|missing|if_not_present|build|daily|weekly|every_.+)$", "u");
const pattern81 = new RegExp("^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?)$", "u");
const schema68 = {"properties":{"context":0,"dockerfile":0,"dockerfile_inline":0,"target":0,"args":{"type":["object","array"]},"labels":{"type":["object","array"]},"cache_from":{"type":["array"]},"cache_to":0,"no_cache":0,"pull":0,"platforms":0,"tags":0,"network":0,"shm_size":{"type":["integer","string"]},"extra_hosts":{"type":["object","array"]}}};

function validate175(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema68.properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeBuildSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.context !== undefined){
if(typeof data.context !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/context",schemaPath:"ComposeBuildSpec/properties/context/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.dockerfile !== undefined){
if(typeof data.dockerfile !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/dockerfile",schemaPath:"ComposeBuildSpec/properties/dockerfile/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.dockerfile_inline !== undefined){
if(typeof data.dockerfile_inline !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/dockerfile_inline",schemaPath:"ComposeBuildSpec/properties/dockerfile_inline/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"ComposeBuildSpec/properties/target/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.args !== undefined){
let data4 = data.args;
if(!data4 || typeof data4 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/args",schemaPath:"ComposeBuildSpec/properties/args/type",keyword:"type",params:{type: schema68.properties.args.type}}); errors++;
}
if(!(validate25(data4, {instancePath:instancePath+"/args"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data5 = data.labels;
if(!data5 || typeof data5 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"ComposeBuildSpec/properties/labels/type",keyword:"type",params:{type: schema68.properties.labels.type}}); errors++;
}
if(!(validate27(data5, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.cache_from !== undefined){
let data6 = data.cache_from;
if(!(Array.isArray(data6))){
vErrors = fail(vErrors, {instancePath:instancePath+"/cache_from",schemaPath:"ComposeBuildSpec/properties/cache_from/type",keyword:"type",params:{type: schema68.properties.cache_from.type}}); errors++;
}
if(!(validate29(data6, {instancePath:instancePath+"/cache_from"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.cache_to !== undefined){
let data7 = data.cache_to;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cache_to/" + i0,schemaPath:"ComposeBuildSpec/properties/cache_to/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cache_to",schemaPath:"ComposeBuildSpec/properties/cache_to/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.no_cache !== undefined){
if(typeof data.no_cache !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/no_cache",schemaPath:"ComposeBuildSpec/properties/no_cache/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.pull !== undefined){
if(typeof data.pull !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/pull",schemaPath:"ComposeBuildSpec/properties/pull/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.platforms !== undefined){
let data11 = data.platforms;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/platforms/" + i1,schemaPath:"ComposeBuildSpec/properties/platforms/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/platforms",schemaPath:"ComposeBuildSpec/properties/platforms/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.tags !== undefined){
let data13 = data.tags;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/tags/" + i2,schemaPath:"ComposeBuildSpec/properties/tags/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/tags",schemaPath:"ComposeBuildSpec/properties/tags/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/network",schemaPath:"ComposeBuildSpec/properties/network/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.shm_size !== undefined){
let data16 = data.shm_size;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")){
vErrors = fail(vErrors, {instancePath:instancePath+"/shm_size",schemaPath:"ComposeBuildSpec/properties/shm_size/type",keyword:"type",params:{type: schema68.properties.shm_size.type}}); errors++;
}
}
if(data.extra_hosts !== undefined){
let data17 = data.extra_hosts;
if(!data17 || typeof data17 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/extra_hosts",schemaPath:"ComposeBuildSpec/properties/extra_hosts/type",keyword:"type",params:{type: schema68.properties.extra_hosts.type}}); errors++;
}
if(!(validate31(data17, {instancePath:instancePath+"/extra_hosts"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
validate175.errors = vErrors;
return errors === 0;
}



function validate188(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeEnvFileSpec/required",keyword:"required",params:{missingProperty: "path"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "required")) || (key0 === "format"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeEnvFileSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/path",schemaPath:"ComposeEnvFileSpec/properties/path/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/required",schemaPath:"ComposeEnvFileSpec/properties/required/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/format",schemaPath:"ComposeEnvFileSpec/properties/format/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate188.errors = vErrors;
return errors === 0;
}

const schema70 = {"properties":{"condition":{"enum":["service_started","service_healthy","service_completed_successfully"]}}};

function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.condition === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeDependencySpec/required",keyword:"required",params:{missingProperty: "condition"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "condition") || (key0 === "restart")) || (key0 === "required"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeDependencySpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.condition !== undefined){
let data0 = data.condition;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/condition",schemaPath:"ComposeDependencySpec/properties/condition/type",keyword:"type",params:{type: "string"}}); errors++;
}
if(!(((data0 === "service_started") || (data0 === "service_healthy")) || (data0 === "service_completed_successfully"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/condition",schemaPath:"ComposeDependencySpec/properties/condition/enum",keyword:"enum",params:{allowedValues: schema70.properties.condition.enum}}); errors++;
}
}
if(data.restart !== undefined){
if(typeof data.restart !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/restart",schemaPath:"ComposeDependencySpec/properties/restart/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/required",schemaPath:"ComposeDependencySpec/properties/required/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
}
validate191.errors = vErrors;
return errors === 0;
}

const schema71 = {"properties":{"aliases":{"type":["array"]},"driver_opts":{"type":["object"]}}};

function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "aliases") || (key0 === "driver_opts")) || (key0 === "ipv4_address")) || (key0 === "ipv6_address")) || (key0 === "priority"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeNetworkAttachmentSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.aliases !== undefined){
let data0 = data.aliases;
if(!(Array.isArray(data0))){
vErrors = fail(vErrors, {instancePath:instancePath+"/aliases",schemaPath:"ComposeNetworkAttachmentSpec/properties/aliases/type",keyword:"type",params:{type: schema71.properties.aliases.type}}); errors++;
}
if(!(validate29(data0, {instancePath:instancePath+"/aliases"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.driver_opts !== undefined){
let data1 = data.driver_opts;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver_opts",schemaPath:"ComposeNetworkAttachmentSpec/properties/driver_opts/type",keyword:"type",params:{type: schema71.properties.driver_opts.type}}); errors++;
}
if(!(validate56(data1, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.ipv4_address !== undefined){
if(typeof data.ipv4_address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/ipv4_address",schemaPath:"ComposeNetworkAttachmentSpec/properties/ipv4_address/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.ipv6_address !== undefined){
if(typeof data.ipv6_address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/ipv6_address",schemaPath:"ComposeNetworkAttachmentSpec/properties/ipv6_address/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.priority !== undefined){
let data4 = data.priority;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/priority",schemaPath:"ComposeNetworkAttachmentSpec/properties/priority/type",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
validate193.errors = vErrors;
return errors === 0;
}

const schema72 = {"properties":{"published":{"type":["integer","string"]}}};
const pattern84 = new RegExp("^[0-9]{1,5}(?:-[0-9]{1,5})?$", "u");

function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposePortSpec/required",keyword:"required",params:{missingProperty: "target"}}); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "target")) || (key0 === "published")) || (key0 === "host_ip")) || (key0 === "protocol")) || (key0 === "app_protocol")) || (key0 === "mode"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposePortSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ComposePortSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"ComposePortSpec/properties/target/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"ComposePortSpec/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}); errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/target",schemaPath:"ComposePortSpec/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
}
}
}
if(data.published !== undefined){
let data2 = data.published;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
vErrors = fail(vErrors, {instancePath:instancePath+"/published",schemaPath:"ComposePortSpec/properties/published/type",keyword:"type",params:{type: schema72.properties.published.type}}); errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/published",schemaPath:"ComposePortSpec/properties/published/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}); errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/published",schemaPath:"ComposePortSpec/properties/published/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
}
}
if(typeof data2 === "string"){
if(!pattern84.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/published",schemaPath:"ComposePortSpec/properties/published/pattern",keyword:"pattern",params:{}}); errors++;
}
}
}
if(data.host_ip !== undefined){
if(typeof data.host_ip !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/host_ip",schemaPath:"ComposePortSpec/properties/host_ip/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.protocol !== undefined){
let data4 = data.protocol;
if(typeof data4 === "string"){
if(!pattern22.test(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/protocol",schemaPath:"ComposePortSpec/properties/protocol/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/protocol",schemaPath:"ComposePortSpec/properties/protocol/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.app_protocol !== undefined){
if(typeof data.app_protocol !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/app_protocol",schemaPath:"ComposePortSpec/properties/app_protocol/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.mode !== undefined){
let data6 = data.mode;
if(typeof data6 === "string"){
if(!pattern23.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ComposePortSpec/properties/mode/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ComposePortSpec/properties/mode/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate200.errors = vErrors;
return errors === 0;
}

const schema73 = {"properties":{"mode":0,"replicas":0,"endpoint_mode":0,"placement":{"type":["object"]},"resources":{"type":["object"]},"restart_policy":{"type":["object"]},"update_config":{"type":["object"]},"rollback_config":{"type":["object"]},"labels":{"type":["object","array"]}}};

function validate209(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema73.properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeDeploySpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 === "string"){
if(!pattern40.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ComposeDeploySpec/properties/mode/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"ComposeDeploySpec/properties/mode/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.replicas !== undefined){
let data1 = data.replicas;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/replicas",schemaPath:"ComposeDeploySpec/properties/replicas/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/replicas",schemaPath:"ComposeDeploySpec/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data.endpoint_mode !== undefined){
let data2 = data.endpoint_mode;
if(typeof data2 === "string"){
if(!pattern41.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/endpoint_mode",schemaPath:"ComposeDeploySpec/properties/endpoint_mode/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/endpoint_mode",schemaPath:"ComposeDeploySpec/properties/endpoint_mode/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.placement !== undefined){
let data3 = data.placement;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = fail(vErrors, {instancePath:instancePath+"/placement",schemaPath:"ComposeDeploySpec/properties/placement/type",keyword:"type",params:{type: schema73.properties.placement.type}}); errors++;
}
if(!(validate92(data3, {instancePath:instancePath+"/placement"}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
let data4 = data.resources;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"ComposeDeploySpec/properties/resources/type",keyword:"type",params:{type: schema73.properties.resources.type}}); errors++;
}
if(!(validate96(data4, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.restart_policy !== undefined){
let data5 = data.restart_policy;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = fail(vErrors, {instancePath:instancePath+"/restart_policy",schemaPath:"ComposeDeploySpec/properties/restart_policy/type",keyword:"type",params:{type: schema73.properties.restart_policy.type}}); errors++;
}
if(!(validate112(data5, {instancePath:instancePath+"/restart_policy"}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.update_config !== undefined){
let data6 = data.update_config;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = fail(vErrors, {instancePath:instancePath+"/update_config",schemaPath:"ComposeDeploySpec/properties/update_config/type",keyword:"type",params:{type: schema73.properties.update_config.type}}); errors++;
}
if(!(validate116(data6, {instancePath:instancePath+"/update_config"}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.rollback_config !== undefined){
let data7 = data.rollback_config;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rollback_config",schemaPath:"ComposeDeploySpec/properties/rollback_config/type",keyword:"type",params:{type: schema73.properties.rollback_config.type}}); errors++;
}
if(!(validate120(data7, {instancePath:instancePath+"/rollback_config"}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data8 = data.labels;
if(!data8 || typeof data8 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"ComposeDeploySpec/properties/labels/type",keyword:"type",params:{type: schema73.properties.labels.type}}); errors++;
}
if(!(validate27(data8, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
validate209.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema67.properties, key0)) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeServiceSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/image",schemaPath:"ComposeServiceSpec/properties/image/allOf/0/pattern",keyword:"pattern",params:{}}); errors++;
}
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/image",schemaPath:"ComposeServiceSpec/properties/image/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/image",schemaPath:"ComposeServiceSpec/properties/image/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.build !== undefined){
let data1 = data.build;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/build",schemaPath:"ComposeServiceSpec/properties/build/type",keyword:"type",params:{type: schema67.properties.build.type}}); errors++;
}
if(!(validate175(data1, {instancePath:instancePath+"/build"}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.pull_policy !== undefined){
let data2 = data.pull_policy;
if(typeof data2 === "string"){
if(!pattern77.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/pull_policy",schemaPath:"ComposeServiceSpec/properties/pull_policy/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/pull_policy",schemaPath:"ComposeServiceSpec/properties/pull_policy/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.platform !== undefined){
if(typeof data.platform !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/platform",schemaPath:"ComposeServiceSpec/properties/platform/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.profiles !== undefined){
let data4 = data.profiles;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/profiles/" + i0,schemaPath:"ComposeServiceSpec/properties/profiles/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath:instancePath+"/profiles",schemaPath:"ComposeServiceSpec/properties/profiles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/profiles",schemaPath:"ComposeServiceSpec/properties/profiles/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.command !== undefined){
let data6 = data.command;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/command",schemaPath:"ComposeServiceSpec/properties/command/type",keyword:"type",params:{type: schema67.properties.command.type}}); errors++;
}
if(!(validate34(data6, {instancePath:instancePath+"/command"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.entrypoint !== undefined){
let data7 = data.entrypoint;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/entrypoint",schemaPath:"ComposeServiceSpec/properties/entrypoint/type",keyword:"type",params:{type: schema67.properties.entrypoint.type}}); errors++;
}
if(!(validate34(data7, {instancePath:instancePath+"/entrypoint"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.working_dir !== undefined){
let data8 = data.working_dir;
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/working_dir",schemaPath:"ComposeServiceSpec/properties/working_dir/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/working_dir",schemaPath:"ComposeServiceSpec/properties/working_dir/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/user",schemaPath:"ComposeServiceSpec/properties/user/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.hostname !== undefined){
let data10 = data.hostname;
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
vErrors = fail(vErrors, {instancePath:instancePath+"/hostname",schemaPath:"ComposeServiceSpec/properties/hostname/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/hostname",schemaPath:"ComposeServiceSpec/properties/hostname/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.domainname !== undefined){
if(typeof data.domainname !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/domainname",schemaPath:"ComposeServiceSpec/properties/domainname/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.init !== undefined){
if(typeof data.init !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/init",schemaPath:"ComposeServiceSpec/properties/init/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.tty !== undefined){
if(typeof data.tty !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/tty",schemaPath:"ComposeServiceSpec/properties/tty/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.stdin_open !== undefined){
if(typeof data.stdin_open !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/stdin_open",schemaPath:"ComposeServiceSpec/properties/stdin_open/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.stop_signal !== undefined){
let data15 = data.stop_signal;
if(typeof data15 === "string"){
if(!pattern13.test(data15)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stop_signal",schemaPath:"ComposeServiceSpec/properties/stop_signal/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stop_signal",schemaPath:"ComposeServiceSpec/properties/stop_signal/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.stop_grace_period !== undefined){
let data16 = data.stop_grace_period;
if(typeof data16 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/stop_grace_period",schemaPath:"ComposeServiceSpec/properties/stop_grace_period/type",keyword:"type",params:{type: schema67.properties.stop_grace_period.type}}); errors++;
}
if(!(validate37(data16, {instancePath:instancePath+"/stop_grace_period"}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.read_only !== undefined){
if(typeof data.read_only !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/read_only",schemaPath:"ComposeServiceSpec/properties/read_only/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.container_name !== undefined){
if(typeof data.container_name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/container_name",schemaPath:"ComposeServiceSpec/properties/container_name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.restart !== undefined){
let data19 = data.restart;
if(typeof data19 === "string"){
if(!pattern81.test(data19)){
vErrors = fail(vErrors, {instancePath:instancePath+"/restart",schemaPath:"ComposeServiceSpec/properties/restart/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/restart",schemaPath:"ComposeServiceSpec/properties/restart/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.privileged !== undefined){
if(typeof data.privileged !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/privileged",schemaPath:"ComposeServiceSpec/properties/privileged/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.cap_add !== undefined){
let data21 = data.cap_add;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i2=0; i2<len1; i2++){
let data22 = data21[i2];
if(typeof data22 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_add/" + i2,schemaPath:"ComposeServiceSpec/properties/cap_add/items/type",keyword:"type",params:{type: schema67.properties.cap_add.items.type}}); errors++;
}
if(!(validate39(data22, {instancePath:instancePath+"/cap_add/" + i2}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
let i3 = data21.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data21[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_add",schemaPath:"ComposeServiceSpec/properties/cap_add/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}}); errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_add",schemaPath:"ComposeServiceSpec/properties/cap_add/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.cap_drop !== undefined){
let data23 = data.cap_drop;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i4=0; i4<len2; i4++){
let data24 = data23[i4];
if(typeof data24 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_drop/" + i4,schemaPath:"ComposeServiceSpec/properties/cap_drop/items/type",keyword:"type",params:{type: schema67.properties.cap_drop.items.type}}); errors++;
}
if(!(validate39(data24, {instancePath:instancePath+"/cap_drop/" + i4}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
let i5 = data23.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data23[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_drop",schemaPath:"ComposeServiceSpec/properties/cap_drop/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}}); errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cap_drop",schemaPath:"ComposeServiceSpec/properties/cap_drop/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.security_opt !== undefined){
let data25 = data.security_opt;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i6=0; i6<len3; i6++){
if(typeof data25[i6] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/security_opt/" + i6,schemaPath:"ComposeServiceSpec/properties/security_opt/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i7 = data25.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data25[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = fail(vErrors, {instancePath:instancePath+"/security_opt",schemaPath:"ComposeServiceSpec/properties/security_opt/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}}); errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/security_opt",schemaPath:"ComposeServiceSpec/properties/security_opt/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.group_add !== undefined){
let data27 = data.group_add;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i8=0; i8<len4; i8++){
let data28 = data27[i8];
if((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))){
vErrors = fail(vErrors, {instancePath:instancePath+"/group_add/" + i8,schemaPath:"ComposeServiceSpec/properties/group_add/items/type",keyword:"type",params:{type: schema67.properties.group_add.items.type}}); errors++;
}
}
let i9 = data27.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data27[i9];
if((typeof item4 !== "string") && (!((typeof item4 == "number") && (isFinite(item4))))){
continue;
}
if(typeof item4 == "string"){
item4 += "_";
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = fail(vErrors, {instancePath:instancePath+"/group_add",schemaPath:"ComposeServiceSpec/properties/group_add/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}}); errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/group_add",schemaPath:"ComposeServiceSpec/properties/group_add/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.sysctls !== undefined){
let data29 = data.sysctls;
if(!data29 || typeof data29 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/sysctls",schemaPath:"ComposeServiceSpec/properties/sysctls/type",keyword:"type",params:{type: schema67.properties.sysctls.type}}); errors++;
}
if(!(validate25(data29, {instancePath:instancePath+"/sysctls"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.ulimits !== undefined){
let data30 = data.ulimits;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
vErrors = fail(vErrors, {instancePath:instancePath+"/ulimits",schemaPath:"ComposeServiceSpec/properties/ulimits/type",keyword:"type",params:{type: schema67.properties.ulimits.type}}); errors++;
}
if(!(validate43(data30, {instancePath:instancePath+"/ulimits"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.oom_score_adj !== undefined){
let data31 = data.oom_score_adj;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/oom_score_adj",schemaPath:"ComposeServiceSpec/properties/oom_score_adj/type",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000 || isNaN(data31)){
vErrors = fail(vErrors, {instancePath:instancePath+"/oom_score_adj",schemaPath:"ComposeServiceSpec/properties/oom_score_adj/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}); errors++;
}
if(data31 < -1000 || isNaN(data31)){
vErrors = fail(vErrors, {instancePath:instancePath+"/oom_score_adj",schemaPath:"ComposeServiceSpec/properties/oom_score_adj/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000}}); errors++;
}
}
}
if(data.env_file !== undefined){
let data32 = data.env_file;
if((typeof data32 !== "string") && (!(Array.isArray(data32)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/env_file",schemaPath:"ComposeServiceSpec/properties/env_file/type",keyword:"type",params:{type: schema67.properties.env_file.type}}); errors++;
}
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i10=0; i10<len5; i10++){
let data33 = data32[i10];
if((typeof data33 !== "string") && (!(data33 && typeof data33 == "object" && !Array.isArray(data33)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/env_file/" + i10,schemaPath:"ComposeServiceSpec/properties/env_file/items/type",keyword:"type",params:{type: schema67.properties.env_file.items.type}}); errors++;
}
if(!(validate188(data33, {instancePath:instancePath+"/env_file/" + i10}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
}
if(data.environment !== undefined){
let data34 = data.environment;
if(!data34 || typeof data34 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"ComposeServiceSpec/properties/environment/type",keyword:"type",params:{type: schema67.properties.environment.type}}); errors++;
}
if(Array.isArray(data34)){
const len6 = data34.length;
for(let i11=0; i11<len6; i11++){
if(typeof data34[i11] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment/" + i11,schemaPath:"ComposeServiceSpec/properties/environment/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i12 = data34.length;
let j5;
if(i12 > 1){
const indices5 = {};
for(;i12--;){
let item5 = data34[i12];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"ComposeServiceSpec/properties/environment/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j5}}); errors++;
break;
}
indices5[item5] = i12;
}
}
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key1 in data34){
const _errs74 = errors;
if(typeof key1 === "string"){
if(key1.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"ComposeServiceSpec/properties/environment/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key1}); errors++;
}
}
var valid22 = _errs74 === errors;
if(!valid22){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"ComposeServiceSpec/properties/environment/propertyNames",keyword:"propertyNames",params:{propertyName: key1}}); errors++;
}
}
for(const key2 in data34){
let data36 = data34[key2];
if((((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))) && (typeof data36 !== "boolean")) && (data36 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ComposeServiceSpec/properties/environment/additionalProperties/type",keyword:"type",params:{type: schema67.properties.environment.additionalProperties.type}}); errors++;
}
}
}
}
if(data.labels !== undefined){
let data37 = data.labels;
if(!data37 || typeof data37 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"ComposeServiceSpec/properties/labels/type",keyword:"type",params:{type: schema67.properties.labels.type}}); errors++;
}
if(!(validate27(data37, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.depends_on !== undefined){
let data38 = data.depends_on;
if(!data38 || typeof data38 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/depends_on",schemaPath:"ComposeServiceSpec/properties/depends_on/type",keyword:"type",params:{type: schema67.properties.depends_on.type}}); errors++;
}
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i13=0; i13<len7; i13++){
if(typeof data38[i13] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/depends_on/" + i13,schemaPath:"ComposeServiceSpec/properties/depends_on/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i14 = data38.length;
let j6;
if(i14 > 1){
const indices6 = {};
for(;i14--;){
let item6 = data38[i14];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
vErrors = fail(vErrors, {instancePath:instancePath+"/depends_on",schemaPath:"ComposeServiceSpec/properties/depends_on/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j6}}); errors++;
break;
}
indices6[item6] = i14;
}
}
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key3 in data38){
const _errs84 = errors;
if(typeof key3 === "string"){
if(!pattern2.test(key3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/depends_on",schemaPath:"ComposeServiceSpec/properties/depends_on/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key3}); errors++;
}
}
var valid27 = _errs84 === errors;
if(!valid27){
vErrors = fail(vErrors, {instancePath:instancePath+"/depends_on",schemaPath:"ComposeServiceSpec/properties/depends_on/propertyNames",keyword:"propertyNames",params:{propertyName: key3}}); errors++;
}
}
for(const key4 in data38){
let data40 = data38[key4];
if(!(data40 && typeof data40 == "object" && !Array.isArray(data40))){
vErrors = fail(vErrors, {instancePath:instancePath+"/depends_on/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ComposeServiceSpec/properties/depends_on/additionalProperties/type",keyword:"type",params:{type: schema67.properties.depends_on.additionalProperties.type}}); errors++;
}
if(!(validate191(data40, {instancePath:instancePath+"/depends_on/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
}
if(data.networks !== undefined){
let data41 = data.networks;
if(!data41 || typeof data41 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"ComposeServiceSpec/properties/networks/type",keyword:"type",params:{type: schema67.properties.networks.type}}); errors++;
}
if(Array.isArray(data41)){
const len8 = data41.length;
for(let i15=0; i15<len8; i15++){
if(typeof data41[i15] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks/" + i15,schemaPath:"ComposeServiceSpec/properties/networks/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i16 = data41.length;
let j7;
if(i16 > 1){
const indices7 = {};
for(;i16--;){
let item7 = data41[i16];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"ComposeServiceSpec/properties/networks/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j7}}); errors++;
break;
}
indices7[item7] = i16;
}
}
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key5 in data41){
const _errs92 = errors;
if(typeof key5 === "string"){
if(!pattern2.test(key5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"ComposeServiceSpec/properties/networks/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key5}); errors++;
}
}
var valid32 = _errs92 === errors;
if(!valid32){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"ComposeServiceSpec/properties/networks/propertyNames",keyword:"propertyNames",params:{propertyName: key5}}); errors++;
}
}
for(const key6 in data41){
let data43 = data41[key6];
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ComposeServiceSpec/properties/networks/additionalProperties/type",keyword:"type",params:{type: schema67.properties.networks.additionalProperties.type}}); errors++;
}
if(!(validate193(data43, {instancePath:instancePath+"/networks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
}
if(data.network_mode !== undefined){
if(typeof data.network_mode !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/network_mode",schemaPath:"ComposeServiceSpec/properties/network_mode/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.dns !== undefined){
let data45 = data.dns;
if((typeof data45 !== "string") && (!(Array.isArray(data45)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/dns",schemaPath:"ComposeServiceSpec/properties/dns/type",keyword:"type",params:{type: schema67.properties.dns.type}}); errors++;
}
if(!(validate59(data45, {instancePath:instancePath+"/dns"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.dns_search !== undefined){
let data46 = data.dns_search;
if((typeof data46 !== "string") && (!(Array.isArray(data46)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/dns_search",schemaPath:"ComposeServiceSpec/properties/dns_search/type",keyword:"type",params:{type: schema67.properties.dns_search.type}}); errors++;
}
if(!(validate47(data46, {instancePath:instancePath+"/dns_search"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.extra_hosts !== undefined){
let data47 = data.extra_hosts;
if(!data47 || typeof data47 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/extra_hosts",schemaPath:"ComposeServiceSpec/properties/extra_hosts/type",keyword:"type",params:{type: schema67.properties.extra_hosts.type}}); errors++;
}
if(!(validate31(data47, {instancePath:instancePath+"/extra_hosts"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.expose !== undefined){
let data48 = data.expose;
if(Array.isArray(data48)){
const len9 = data48.length;
for(let i17=0; i17<len9; i17++){
let data49 = data48[i17];
if((typeof data49 !== "string") && (!((typeof data49 == "number") && (isFinite(data49))))){
vErrors = fail(vErrors, {instancePath:instancePath+"/expose/" + i17,schemaPath:"ComposeServiceSpec/properties/expose/items/type",keyword:"type",params:{type: schema67.properties.expose.items.type}}); errors++;
}
}
let i18 = data48.length;
let j8;
if(i18 > 1){
const indices8 = {};
for(;i18--;){
let item8 = data48[i18];
if((typeof item8 !== "string") && (!((typeof item8 == "number") && (isFinite(item8))))){
continue;
}
if(typeof item8 == "string"){
item8 += "_";
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
vErrors = fail(vErrors, {instancePath:instancePath+"/expose",schemaPath:"ComposeServiceSpec/properties/expose/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j8}}); errors++;
break;
}
indices8[item8] = i18;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/expose",schemaPath:"ComposeServiceSpec/properties/expose/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.ports !== undefined){
let data50 = data.ports;
if(Array.isArray(data50)){
const len10 = data50.length;
for(let i19=0; i19<len10; i19++){
let data51 = data50[i19];
if(((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (typeof data51 !== "string")) && (!(data51 && typeof data51 == "object" && !Array.isArray(data51)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/ports/" + i19,schemaPath:"ComposeServiceSpec/properties/ports/items/type",keyword:"type",params:{type: schema67.properties.ports.items.type}}); errors++;
}
if(!(validate200(data51, {instancePath:instancePath+"/ports/" + i19}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 65535 || isNaN(data51)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ports/" + i19,schemaPath:"ComposeServiceSpec/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}); errors++;
}
if(data51 < 0 || isNaN(data51)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ports/" + i19,schemaPath:"ComposeServiceSpec/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
if(typeof data51 === "string"){
if(!pattern24.test(data51)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ports/" + i19,schemaPath:"ComposeServiceSpec/properties/ports/items/pattern",keyword:"pattern",params:{}}); errors++;
}
}
}
let i20 = data50.length;
let j9;
if(i20 > 1){
outer0:
for(;i20--;){
for(j9 = i20; j9--;){
if(func0(data50[i20], data50[j9])){
vErrors = fail(vErrors, {instancePath:instancePath+"/ports",schemaPath:"ComposeServiceSpec/properties/ports/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j9}}); errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/ports",schemaPath:"ComposeServiceSpec/properties/ports/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.volumes !== undefined){
let data52 = data.volumes;
if(Array.isArray(data52)){
const len11 = data52.length;
for(let i21=0; i21<len11; i21++){
let data53 = data52[i21];
if((typeof data53 !== "string") && (!(data53 && typeof data53 == "object" && !Array.isArray(data53)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes/" + i21,schemaPath:"ComposeServiceSpec/properties/volumes/items/type",keyword:"type",params:{type: schema67.properties.volumes.items.type}}); errors++;
}
if(!(validate67(data53, {instancePath:instancePath+"/volumes/" + i21}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
if(typeof data53 === "string"){
if(!pattern25.test(data53)){
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes/" + i21,schemaPath:"ComposeServiceSpec/properties/volumes/items/pattern",keyword:"pattern",params:{}}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes",schemaPath:"ComposeServiceSpec/properties/volumes/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.tmpfs !== undefined){
let data54 = data.tmpfs;
if((typeof data54 !== "string") && (!(Array.isArray(data54)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/tmpfs",schemaPath:"ComposeServiceSpec/properties/tmpfs/type",keyword:"type",params:{type: schema67.properties.tmpfs.type}}); errors++;
}
if(!(validate47(data54, {instancePath:instancePath+"/tmpfs"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.shm_size !== undefined){
let data55 = data.shm_size;
if((!((typeof data55 == "number") && (isFinite(data55)))) && (typeof data55 !== "string")){
vErrors = fail(vErrors, {instancePath:instancePath+"/shm_size",schemaPath:"ComposeServiceSpec/properties/shm_size/type",keyword:"type",params:{type: schema67.properties.shm_size.type}}); errors++;
}
if(!(validate153(data55, {instancePath:instancePath+"/shm_size"}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.devices !== undefined){
let data56 = data.devices;
if(Array.isArray(data56)){
const len12 = data56.length;
for(let i22=0; i22<len12; i22++){
if(typeof data56[i22] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/devices/" + i22,schemaPath:"ComposeServiceSpec/properties/devices/items/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
let i23 = data56.length;
let j10;
if(i23 > 1){
const indices9 = {};
for(;i23--;){
let item9 = data56[i23];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j10 = indices9[item9];
vErrors = fail(vErrors, {instancePath:instancePath+"/devices",schemaPath:"ComposeServiceSpec/properties/devices/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j10}}); errors++;
break;
}
indices9[item9] = i23;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/devices",schemaPath:"ComposeServiceSpec/properties/devices/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.ipc !== undefined){
if(typeof data.ipc !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/ipc",schemaPath:"ComposeServiceSpec/properties/ipc/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.pid !== undefined){
if(typeof data.pid !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/pid",schemaPath:"ComposeServiceSpec/properties/pid/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.cgroup !== undefined){
let data60 = data.cgroup;
if(typeof data60 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cgroup",schemaPath:"ComposeServiceSpec/properties/cgroup/type",keyword:"type",params:{type: "string"}}); errors++;
}
if(!((data60 === "host") || (data60 === "private"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/cgroup",schemaPath:"ComposeServiceSpec/properties/cgroup/enum",keyword:"enum",params:{allowedValues: schema67.properties.cgroup.enum}}); errors++;
}
}
if(data.configs !== undefined){
let data61 = data.configs;
if(Array.isArray(data61)){
const len13 = data61.length;
for(let i24=0; i24<len13; i24++){
let data62 = data61[i24];
if((typeof data62 !== "string") && (!(data62 && typeof data62 == "object" && !Array.isArray(data62)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/configs/" + i24,schemaPath:"ComposeServiceSpec/properties/configs/items/type",keyword:"type",params:{type: schema67.properties.configs.items.type}}); errors++;
}
if(!(validate76(data62, {instancePath:instancePath+"/configs/" + i24}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/configs",schemaPath:"ComposeServiceSpec/properties/configs/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.secrets !== undefined){
let data63 = data.secrets;
if(Array.isArray(data63)){
const len14 = data63.length;
for(let i25=0; i25<len14; i25++){
let data64 = data63[i25];
if((typeof data64 !== "string") && (!(data64 && typeof data64 == "object" && !Array.isArray(data64)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets/" + i25,schemaPath:"ComposeServiceSpec/properties/secrets/items/type",keyword:"type",params:{type: schema67.properties.secrets.items.type}}); errors++;
}
if(!(validate78(data64, {instancePath:instancePath+"/secrets/" + i25}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"ComposeServiceSpec/properties/secrets/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.healthcheck !== undefined){
let data65 = data.healthcheck;
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
vErrors = fail(vErrors, {instancePath:instancePath+"/healthcheck",schemaPath:"ComposeServiceSpec/properties/healthcheck/type",keyword:"type",params:{type: schema67.properties.healthcheck.type}}); errors++;
}
if(!(validate82(data65, {instancePath:instancePath+"/healthcheck"}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.logging !== undefined){
let data66 = data.logging;
if(!(data66 && typeof data66 == "object" && !Array.isArray(data66))){
vErrors = fail(vErrors, {instancePath:instancePath+"/logging",schemaPath:"ComposeServiceSpec/properties/logging/type",keyword:"type",params:{type: schema67.properties.logging.type}}); errors++;
}
if(!(validate89(data66, {instancePath:instancePath+"/logging"}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.deploy !== undefined){
let data67 = data.deploy;
if((!(data67 && typeof data67 == "object" && !Array.isArray(data67))) && (data67 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/deploy",schemaPath:"ComposeServiceSpec/properties/deploy/type",keyword:"type",params:{type: schema67.properties.deploy.type}}); errors++;
}
if(!(validate209(data67, {instancePath:instancePath+"/deploy"}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
}
validate174.errors = vErrors;
return errors === 0;
}

const schema74 = {"properties":{"name":0,"external":0,"driver":0,"driver_opts":{"type":["object"]},"enable_ipv6":0,"attachable":0,"internal":0,"ipam":{"type":["object"]},"labels":{"type":["object","array"]}}};
const schema75 = {"properties":{"config":{"items":{"type":["object"]}}}};


function validate221(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "subnet") || (key0 === "gateway")) || (key0 === "ip_range"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeIpamPoolSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.subnet !== undefined){
let data0 = data.subnet;
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/subnet",schemaPath:"ComposeIpamPoolSpec/properties/subnet/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/subnet",schemaPath:"ComposeIpamPoolSpec/properties/subnet/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.gateway !== undefined){
if(typeof data.gateway !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/gateway",schemaPath:"ComposeIpamPoolSpec/properties/gateway/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.ip_range !== undefined){
if(typeof data.ip_range !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/ip_range",schemaPath:"ComposeIpamPoolSpec/properties/ip_range/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate221.errors = vErrors;
return errors === 0;
}


function validate220(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "driver") || (key0 === "config"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeIpamSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver",schemaPath:"ComposeIpamSpec/properties/driver/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = fail(vErrors, {instancePath:instancePath+"/config/" + i0,schemaPath:"ComposeIpamSpec/properties/config/items/type",keyword:"type",params:{type: schema75.properties.config.items.type}}); errors++;
}
if(!(validate221(data2, {instancePath:instancePath+"/config/" + i0}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/config",schemaPath:"ComposeIpamSpec/properties/config/type",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
validate220.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema74.properties, key0)) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeNetworkSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ComposeNetworkSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/external",schemaPath:"ComposeNetworkSpec/properties/external/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver",schemaPath:"ComposeNetworkSpec/properties/driver/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.driver_opts !== undefined){
let data3 = data.driver_opts;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver_opts",schemaPath:"ComposeNetworkSpec/properties/driver_opts/type",keyword:"type",params:{type: schema74.properties.driver_opts.type}}); errors++;
}
if(!(validate56(data3, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.enable_ipv6 !== undefined){
if(typeof data.enable_ipv6 !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/enable_ipv6",schemaPath:"ComposeNetworkSpec/properties/enable_ipv6/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.attachable !== undefined){
if(typeof data.attachable !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/attachable",schemaPath:"ComposeNetworkSpec/properties/attachable/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.internal !== undefined){
if(typeof data.internal !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/internal",schemaPath:"ComposeNetworkSpec/properties/internal/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.ipam !== undefined){
let data7 = data.ipam;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = fail(vErrors, {instancePath:instancePath+"/ipam",schemaPath:"ComposeNetworkSpec/properties/ipam/type",keyword:"type",params:{type: schema74.properties.ipam.type}}); errors++;
}
if(!(validate220(data7, {instancePath:instancePath+"/ipam"}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data8 = data.labels;
if(!data8 || typeof data8 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"ComposeNetworkSpec/properties/labels/type",keyword:"type",params:{type: schema74.properties.labels.type}}); errors++;
}
if(!(validate27(data8, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
validate218.errors = vErrors;
return errors === 0;
}

const schema77 = {"properties":{"driver_opts":{"type":["object"]},"labels":{"type":["object","array"]}}};

function validate226(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "external")) || (key0 === "driver")) || (key0 === "driver_opts")) || (key0 === "labels")) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeVolumeSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ComposeVolumeSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/external",schemaPath:"ComposeVolumeSpec/properties/external/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver",schemaPath:"ComposeVolumeSpec/properties/driver/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.driver_opts !== undefined){
let data3 = data.driver_opts;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = fail(vErrors, {instancePath:instancePath+"/driver_opts",schemaPath:"ComposeVolumeSpec/properties/driver_opts/type",keyword:"type",params:{type: schema77.properties.driver_opts.type}}); errors++;
}
if(!(validate56(data3, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(!data4 || typeof data4 != "object"){
vErrors = fail(vErrors, {instancePath:instancePath+"/labels",schemaPath:"ComposeVolumeSpec/properties/labels/type",keyword:"type",params:{type: schema77.properties.labels.type}}); errors++;
}
if(!(validate27(data4, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
validate226.errors = vErrors;
return errors === 0;
}



function validate230(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "external")) || (key0 === "file")) || (key0 === "environment")) || (key0 === "content")) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeConfigSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ComposeConfigSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/external",schemaPath:"ComposeConfigSpec/properties/external/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/file",schemaPath:"ComposeConfigSpec/properties/file/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"ComposeConfigSpec/properties/environment/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/content",schemaPath:"ComposeConfigSpec/properties/content/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate230.errors = vErrors;
return errors === 0;
}



function validate232(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "external")) || (key0 === "file")) || (key0 === "environment")) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeSecretSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ComposeSecretSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/external",schemaPath:"ComposeSecretSpec/properties/external/type",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/file",schemaPath:"ComposeSecretSpec/properties/file/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"ComposeSecretSpec/properties/environment/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
validate232.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "services")) || (key0 === "networks")) || (key0 === "volumes")) || (key0 === "configs")) || (key0 === "secrets")) || (pattern0.test(key0)))){
vErrors = fail(vErrors, {instancePath,schemaPath:"ComposeSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern72.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ComposeSpec/properties/name/pattern",keyword:"pattern",params:{}}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"ComposeSpec/properties/name/type",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.services !== undefined){
let data1 = data.services;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/services",schemaPath:"ComposeSpec/properties/services/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key1}); errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
vErrors = fail(vErrors, {instancePath:instancePath+"/services",schemaPath:"ComposeSpec/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key1}}); errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = fail(vErrors, {instancePath:instancePath+"/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ComposeSpec/properties/services/additionalProperties/type",keyword:"type",params:{type: schema66.properties.services.additionalProperties.type}}); errors++;
}
if(!(validate174(data2, {instancePath:instancePath+"/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/services",schemaPath:"ComposeSpec/properties/services/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.networks !== undefined){
let data3 = data.networks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
const _errs11 = errors;
if(typeof key3 === "string"){
if(!pattern2.test(key3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"ComposeSpec/properties/networks/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key3}); errors++;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"ComposeSpec/properties/networks/propertyNames",keyword:"propertyNames",params:{propertyName: key3}}); errors++;
}
}
for(const key4 in data3){
let data4 = data3[key4];
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/networks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ComposeSpec/properties/networks/additionalProperties/type",keyword:"type",params:{type: schema66.properties.networks.additionalProperties.type}}); errors++;
}
if(!(validate218(data4, {instancePath:instancePath+"/networks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/networks",schemaPath:"ComposeSpec/properties/networks/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.volumes !== undefined){
let data5 = data.volumes;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 in data5){
const _errs17 = errors;
if(typeof key5 === "string"){
if(!pattern2.test(key5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes",schemaPath:"ComposeSpec/properties/volumes/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key5}); errors++;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes",schemaPath:"ComposeSpec/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key5}}); errors++;
}
}
for(const key6 in data5){
let data6 = data5[key6];
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ComposeSpec/properties/volumes/additionalProperties/type",keyword:"type",params:{type: schema66.properties.volumes.additionalProperties.type}}); errors++;
}
if(!(validate226(data6, {instancePath:instancePath+"/volumes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/volumes",schemaPath:"ComposeSpec/properties/volumes/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.configs !== undefined){
let data7 = data.configs;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key7 in data7){
const _errs23 = errors;
if(typeof key7 === "string"){
if(!pattern2.test(key7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/configs",schemaPath:"ComposeSpec/properties/configs/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key7}); errors++;
}
}
var valid7 = _errs23 === errors;
if(!valid7){
vErrors = fail(vErrors, {instancePath:instancePath+"/configs",schemaPath:"ComposeSpec/properties/configs/propertyNames",keyword:"propertyNames",params:{propertyName: key7}}); errors++;
}
}
for(const key8 in data7){
let data8 = data7[key8];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
vErrors = fail(vErrors, {instancePath:instancePath+"/configs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ComposeSpec/properties/configs/additionalProperties/type",keyword:"type",params:{type: schema66.properties.configs.additionalProperties.type}}); errors++;
}
if(!(validate230(data8, {instancePath:instancePath+"/configs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/configs",schemaPath:"ComposeSpec/properties/configs/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.secrets !== undefined){
let data9 = data.secrets;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key9 in data9){
const _errs29 = errors;
if(typeof key9 === "string"){
if(!pattern2.test(key9)){
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"ComposeSpec/properties/secrets/propertyNames/pattern",keyword:"pattern",params:{},propertyName:key9}); errors++;
}
}
var valid9 = _errs29 === errors;
if(!valid9){
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"ComposeSpec/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key9}}); errors++;
}
}
for(const key10 in data9){
let data10 = data9[key10];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"ComposeSpec/properties/secrets/additionalProperties/type",keyword:"type",params:{type: schema66.properties.secrets.additionalProperties.type}}); errors++;
}
if(!(validate232(data10, {instancePath:instancePath+"/secrets/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"ComposeSpec/properties/secrets/type",keyword:"type",params:{type: "object"}}); errors++;
}
}
}
validate173.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}); errors++;
}
if(!(validate173(data, {instancePath}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
validate172.errors = vErrors;
return errors === 0;
}

const n0 = {"expected":"a duration is one or more numbers with units (ns, us, ms, s, m, h), for instance 1m30s","remedy":"Write the unit with the number, for instance 10s or 1m30s; a day is 24h."};
const n1 = {"expected":"a duration is not negative","remedy":"Write 0s or more.","refusedBy":"engine"};
const n2 = {"remedy":"Write text with a unit, for instance 30s."};
const n3 = {"expected":"a duration is not negative","remedy":"Write 0s or more; an engine takes a negative one without a word.","refusedBy":"none"};
const n4 = {"expected":"a byte size is a number and an optional unit (b, k, m, g, t, p), for instance 512M","remedy":"Write a number with one of the units k, m, g, t or p (each 1024 times the one before), for instance 512M."};
const n5 = {"expected":"memory is a number and an optional unit (b, k, m, g, t, p), for instance 512M","remedy":"Write a number with one of the units k, m, g, t or p (each 1024 times the one before), for instance 512M."};
const n6 = {"expected":"an engine needs at least 4M","remedy":"Write 4M or more, or leave it out.","refusedBy":"engine"};
const n7 = {"remedy":"Write text with a unit, for instance 512M."};
const n8 = {"expected":"cpus is a number of CPUs with at most nine decimals, for instance \"0.5\"","remedy":"Write the number in quotes, for instance cpus: \"0.5\"."};
const n9 = {"expected":"an engine needs at least 0.001","remedy":"Write \"0.001\" or more, or leave it out.","refusedBy":"engine"};
const n10 = {"remedy":"Put the number in quotes, for instance cpus: \"0.5\"."};
const n11 = {"expected":"a key is not empty","remedy":"Name the key."};
const n12 = {"expected":"a variable has a name","remedy":"Write NAME=VALUE.","refusedBy":"engine"};
const n13 = {"expected":"it must be an IP address or host-gateway","remedy":"Write an address, for instance 10.0.0.7; names are not resolved here.","refusedBy":"engine"};
const n14 = {"expected":"a name without an address is dropped","remedy":"Write an address, for instance 10.0.0.7; names are not resolved here.","refusedBy":"none"};
const n15 = {"expected":"an entry is NAME:ADDRESS; anything else is dropped","remedy":"Write NAME:ADDRESS, for instance db:10.0.0.7.","refusedBy":"none"};
const n16 = {"expected":"the part after the name must be an IP address or host-gateway","remedy":"Write an address, for instance 10.0.0.7; names are not resolved here.","refusedBy":"engine"};
const n17 = {"expected":"a name server is an IP address","remedy":"Write the address of the name server, for instance 1.1.1.1.","refusedBy":"none"};
const n18 = {"refusedBy":"none"};
const n19 = {"expected":"parallelism is a whole number of tasks, 0 for all at once","remedy":"Write 1 to replace one task at a time."};
const n20 = {"expected":"order is stop-first or start-first","remedy":"Write order: stop-first or order: start-first."};
const n21 = {"expected":"failure_action is pause, continue or rollback","remedy":"Write failure_action: pause, continue or rollback.","refusedBy":"engine"};
const n22 = {"expected":"max_failure_ratio is a fraction from 0 to 1","remedy":"Write a fraction from 0 to 1, for instance 0.25 for a quarter of the tasks.","refusedBy":"engine"};
const n23 = {"expected":"max_failure_ratio is a fraction from 0 to 1","remedy":"Write a fraction from 0 to 1, for instance 0.25 for a quarter of the tasks.","refusedBy":"none"};
const n24 = {"expected":"a restart condition is none, on-failure or any","remedy":"Write condition: any, which restarts whatever the exit code; condition: on-failure restarts after a failure, condition: none never.","refusedBy":"engine"};
const n25 = {"expected":"max_attempts is a whole number, 0 for no limit","remedy":"Write a whole number, or leave it out for no limit."};
const n26 = {"elsewhere":{"policy":"Write condition.","max_retries":"Write max_attempts.","retries":"Write max_attempts."}};
const n27 = {"expected":"spread names a label of the nodes (node.labels.X) or of their engines (engine.labels.X)","remedy":"Write spread: node.labels.NAME; the scheduler skips any other descriptor.","refusedBy":"none"};
const n28 = {"expected":"a constraint is KEY == VALUE or KEY != VALUE","remedy":"Write for instance node.role == manager or node.labels.zone != b.","refusedBy":"engine"};
const n29 = {"expected":"a constraint speaks of node.id, node.hostname, node.ip, node.role, node.platform.os, node.platform.arch, node.labels.X or engine.labels.X","remedy":"Use one of these keys; with any other key no node ever matches and no task is scheduled.","refusedBy":"none"};
const n30 = {"expected":"max_replicas_per_node is a whole number, 0 for no limit","remedy":"Write a whole number, or leave it out for no limit."};
const n31 = {"remedy":"Write discrete_resource_spec with kind and value; an empty entry makes an engine fail.","refusedBy":"engine"};
const n32 = {"expected":"a resource has a kind","remedy":"Name the kind as the nodes declare it, for instance kind: gpu.","refusedBy":"none"};
const n33 = {"expected":"a number of pieces is a whole number from 0","remedy":"Write a whole number.","refusedBy":"none"};
const n34 = {"elsewhere":{"devices":"Write generic_resources with a kind that the nodes declare (node-generic-resources in the configuration of the engine).","pids":"Write pids under limits; processes cannot be reserved."}};
const n35 = {"expected":"mode is replicated, global, replicated-job or global-job","remedy":"Write mode: replicated for a number of tasks, or mode: global for one on every node."};
const n36 = {"expected":"replicas is a whole number from 0","remedy":"Write a whole number from 0; 0 keeps the service without tasks."};
const n37 = {"expected":"endpoint_mode is vip or dnsrr","remedy":"Write endpoint_mode: vip or endpoint_mode: dnsrr.","refusedBy":"engine"};
const n38 = {"expected":"a global service has one task on every node","remedy":"Leave replicas out, or write mode: replicated.","absent":true};
const n39 = {"expected":"a job has no update_config","remedy":"Leave update_config out; a changed job runs anew.","refusedBy":"engine","absent":true};
const n40 = {"elsewhere":{"restart":"Write restart_policy.condition.","condition":"Write restart_policy.condition.","constraints":"Write placement.constraints.","preferences":"Write placement.preferences.","max_replicas_per_node":"Write placement.max_replicas_per_node.","limits":"Write resources.limits.","reservations":"Write resources.reservations.","order":"Write update_config.order.","parallelism":"Write update_config.parallelism."}};
const n41 = {"expected":"a test in list form begins with NONE, CMD or CMD-SHELL","remedy":"Put CMD before the command: [\"CMD\", \"curl\", \"-f\", \"http://localhost\"]; otherwise no check ever runs and the task stays starting for ever.","refusedBy":"none"};
const n42 = {"expected":"a command follows CMD and CMD-SHELL","remedy":"Write the command after it, for instance [\"CMD\", \"curl\", \"-f\", \"http://localhost\"].","refusedBy":"engine"};
const n43 = {"expected":"retries is a whole number from 0","remedy":"Write a whole number from 0."};
const n44 = {"expected":"retries is a whole number from 0","remedy":"Write a whole number from 0.","refusedBy":"none"};
const n45 = {"expected":"a disabled check has no test","remedy":"Leave out test, or disable.","absent":true};
const n46 = {"expected":"a port is 1 to 65535","remedy":"Write the port on which the container listens, 1 to 65535."};
const n47 = {"expected":"a port is 1 to 65535","remedy":"Write the port on which the container listens, 1 to 65535.","refusedBy":"engine"};
const n48 = {"expected":"a port is 1 to 65535","remedy":"Write the port on which the container listens, 1 to 65535.","refusedBy":"none"};
const n49 = {"expected":"a port is 1 to 65535","remedy":"Write a port from 1 to 65535, or leave published out for a port of the swarm's choice."};
const n50 = {"expected":"a port is 1 to 65535","remedy":"Write a port from 1 to 65535, or leave published out for a port of the swarm's choice.","refusedBy":"engine"};
const n51 = {"expected":"a protocol is tcp, udp or sctp","remedy":"Write protocol: tcp, udp or sctp; an engine takes anything else for tcp.","refusedBy":"none"};
const n52 = {"expected":"a port mode is ingress or host","remedy":"Write mode: ingress or mode: host; an engine takes anything else for ingress.","refusedBy":"none"};
const n53 = {"remedy":"Name the port on which the container listens, for instance target: 80.","refusedBy":"none"};
const n54 = {"elsewhere":{"host_ip":"Leave it out: a service listens on every interface. Publish in mode host and filter on the node.","name":"Leave it out; a comment says the same.","app_protocol":"Leave it out; a comment says the same."}};
const n55 = {"expected":"propagation is one of private, rprivate, shared, rshared, slave and rslave","remedy":"Write propagation: rprivate, rslave or rshared.","refusedBy":"engine"};
const n56 = {"refusedBy":"none","elsewhere":{"selinux":"Leave it out; label the path on the node.","recursive":"Leave it out; a stack file cannot say it."}};
const n57 = {"expected":"subpath is a path inside the volume","remedy":"Write a relative path without .. in it.","refusedBy":"engine"};
const n58 = {"refusedBy":"none","elsewhere":{"labels":"Write the labels at the volume under the top-level volumes."}};
const n59 = {"remedy":"Write the number of bytes, for instance size: 67108864 for 64 MiB; a unit is not read here."};
const n60 = {"expected":"size is a whole number of bytes","remedy":"Write the number of bytes."};
const n61 = {"expected":"a mount type is volume, bind, tmpfs, npipe or cluster","remedy":"Copy the files into the image of the service; no swarm engine mounts images.","refusedBy":"engine"};
const n62 = {"expected":"a mount type is volume, bind, tmpfs, npipe or cluster","remedy":"Write type: volume, type: bind or type: tmpfs."};
const n63 = {"expected":"a target is an absolute path other than /","remedy":"Write the path in the container from the root, for instance target: /data.","refusedBy":"engine"};
const n64 = {"remedy":"Write the path in the container, for instance target: /data.","refusedBy":"engine"};
const n65 = {"expected":"options under bind do not go with type volume","remedy":"Leave bind out, or write type: bind.","absent":true};
const n66 = {"expected":"options under tmpfs do not go with type volume","remedy":"Leave tmpfs out, or write type: tmpfs.","absent":true};
const n67 = {"expected":"options under volume do not go with type bind","remedy":"Leave volume out, or write type: volume.","absent":true};
const n68 = {"expected":"options under tmpfs do not go with type bind","remedy":"Leave tmpfs out, or write type: tmpfs.","absent":true};
const n69 = {"expected":"options under bind do not go with type tmpfs","remedy":"Leave bind out, or write type: bind.","absent":true};
const n70 = {"expected":"options under volume do not go with type tmpfs","remedy":"Leave volume out, or write type: volume.","absent":true};
const n71 = {"expected":"options under volume do not go with type npipe","remedy":"Leave volume out, or write type: volume.","absent":true};
const n72 = {"expected":"options under tmpfs do not go with type npipe","remedy":"Leave tmpfs out, or write type: tmpfs.","absent":true};
const n73 = {"expected":"options under bind do not go with type cluster","remedy":"Leave bind out, or write type: bind.","absent":true};
const n74 = {"expected":"options under volume do not go with type cluster","remedy":"Leave volume out, or write type: volume.","absent":true};
const n75 = {"expected":"options under tmpfs do not go with type cluster","remedy":"Leave tmpfs out, or write type: tmpfs.","absent":true};
const n76 = {"expected":"a mount of this type has a source","remedy":"Name what is mounted with source."};
const n77 = {"remedy":"Name what is mounted with source."};
const n78 = {"expected":"a tmpfs has no source","remedy":"Leave source out."};
const n79 = {"remedy":"Name the volume with source; an engine refuses an anonymous one that is read-only.","refusedBy":"engine"};
const n80 = {"remedy":"Write type: volume, type: bind or type: tmpfs."};
const n81 = {"elsewhere":{"image":"Leave it out; no swarm engine mounts images.","nocopy":"Write volume.nocopy.","propagation":"Write bind.propagation.","size":"Write tmpfs.size.","subpath":"Write volume.subpath.","readonly":"Write read_only."}};
const n82 = {"expected":"a volume in short form is [SOURCE:]TARGET[:MODE] without an empty part","remedy":"Write the long form: type, source and target."};
const n83 = {"expected":"a source of one letter is read as a drive of Windows","remedy":"Write the long form: type: volume, source: the letter and target: the path.","refusedBy":"engine"};
const n84 = {"expected":"a target is an absolute path other than /","remedy":"Write the path in the container from the root, for instance data:/data.","refusedBy":"engine"};
const n85 = {"expected":"a mode has ro, rw, nocopy or a propagation; anything else is dropped","remedy":"Leave the other options out, or write the long form.","refusedBy":"none"};
const n86 = {"elsewhere":{"mac_address":"Leave it out; a swarm chooses addresses, interfaces and gateways itself.","priority":"Leave it out; a swarm chooses addresses, interfaces and gateways itself.","gw_priority":"Leave it out; a swarm chooses addresses, interfaces and gateways itself.","link_local_ips":"Leave it out; a swarm chooses addresses, interfaces and gateways itself.","interface_name":"Leave it out; a swarm chooses addresses, interfaces and gateways itself."}};
const n87 = {"remedy":"Put the id in quotes, for instance uid: \"1000\"."};
const n88 = {"expected":"uid is a number in quotes","remedy":"Write the numeric id in quotes, for instance uid: \"1000\".","refusedBy":"engine"};
const n89 = {"remedy":"Put the id in quotes, for instance gid: \"1000\"."};
const n90 = {"expected":"gid is a number in quotes","remedy":"Write the numeric id in quotes, for instance gid: \"1000\".","refusedBy":"engine"};
const n91 = {"remedy":"Write the mode in octal with a leading zero and without quotes, for instance mode: 0440."};
const n92 = {"expected":"a file mode is 0 to 07777","remedy":"Write the mode in octal with a leading zero and without quotes, for instance mode: 0440."};
const n93 = {"expected":"a file mode is 0 to 07777","remedy":"Write the mode in octal with a leading zero and without quotes, for instance mode: 0440.","refusedBy":"none"};
const n94 = {"expected":"a limit is a whole number, -1 for none","remedy":"Write a whole number from 0, or -1 for no limit.","refusedBy":"engine"};
const n95 = {"expected":"a ulimit is one of core, cpu, data, fsize, locks, memlock, msgqueue, nice, nofile, nproc, rss, rtprio, rttime, sigpending and stack","remedy":"Write the name as in /etc/security/limits.conf, for instance nofile.","refusedBy":"engine"};
const n96 = {"expected":"a credential spec comes from one of config, file and registry","remedy":"Keep one of config, file and registry."};
const n97 = {"expected":"a capability is ALL or one of the names in capabilities(7), for instance NET_ADMIN","remedy":"Write the name as in capabilities(7) without CAP_, for instance NET_ADMIN.","refusedBy":"engine"};
const n98 = {"expected":"an image without a registry has a repository in lower case","remedy":"Write the reference in lower case, for instance shop/api:1.2; only the tag may have capitals.","refusedBy":"engine"};
const n99 = {"expected":"an image is [REGISTRY/]REPOSITORY[:TAG][@DIGEST] with a repository in lower case","remedy":"Write the reference in lower case, for instance registry.example.com/team/api:1.2; only the tag may have capitals."};
const n100 = {"expected":"a working directory is an absolute path","remedy":"Write the path from the root, for instance /app.","refusedBy":"engine"};
const n101 = {"expected":"a host name has at most 63 characters","remedy":"Shorten the name.","refusedBy":"engine"};
const n102 = {"expected":"a signal is a name such as SIGTERM or a number","remedy":"Write the name of a signal, for instance SIGTERM or SIGINT.","refusedBy":"engine"};
const n103 = {"expected":"oom_score_adj is -1000 to 1000","remedy":"Write a whole number from -1000 (never) to 1000 (first).","refusedBy":"engine"};
const n104 = {"remedy":"Write the name of the file, or a list of names."};
const n105 = {"remedy":"Write a list of names; a swarm starts everything at once, so conditions have no meaning there."};
const n106 = {"expected":"the key of a network has letters, digits and . _ - alone","remedy":"Rename the network."};
const n107 = {"remedy":"Write the port."};
const n108 = {"expected":"a port is 1 to 65535","remedy":"Write the long form with target and published, each 1 to 65535."};
const n109 = {"expected":"a port in short form is [PUBLISHED:]TARGET[/PROTOCOL], each port 1 to 65535","remedy":"Write the long form with target and published, each 1 to 65535."};
const n110 = {"expected":"isolation is default, process or hyperv","remedy":"Write isolation: default, process or hyperv; an engine takes anything else for default.","refusedBy":"none"};
const n111 = {"expected":"restart is no, always, unless-stopped or on-failure[:N]","remedy":"Write deploy.restart_policy instead."};
const n112 = {"elsewhere":{"extends":"Write the service out, or overlay a second stack file with another -c.","volume_driver":"Declare the volume under the top-level volumes with its driver.","volumes_from":"Declare the volume under the top-level volumes and mount it in both services.","cpus":"Write deploy.resources.limits.cpus: a swarm limits CPU time alone.","cpu_count":"Write deploy.resources.limits.cpus: a swarm limits CPU time alone.","cpu_percent":"Write deploy.resources.limits.cpus: a swarm limits CPU time alone.","cpu_period":"Write deploy.resources.limits.cpus: a swarm limits CPU time alone.","cpu_quota":"Write deploy.resources.limits.cpus: a swarm limits CPU time alone.","cpu_shares":"Write deploy.resources.limits.cpus: a swarm limits CPU time alone.","cpu_rt_runtime":"Write deploy.resources.limits.cpus: a swarm limits CPU time alone.","cpu_rt_period":"Write deploy.resources.limits.cpus: a swarm limits CPU time alone.","cpuset":"Write deploy.resources.limits.cpus: a swarm limits CPU time alone.","mem_limit":"Write deploy.resources.limits.memory.","memory":"Write deploy.resources.limits.memory.","memswap_limit":"Write deploy.resources.limits.memory; a swarm limits no swap.","mem_reservation":"Write deploy.resources.reservations.memory.","mem_swappiness":"Leave it out; a swarm has no such setting.","oom_kill_disable":"Leave it out; oom_score_adj says how readily the kernel kills the process.","pids_limit":"Write deploy.resources.limits.pids.","profiles":"Put the service into a stack file of its own and deploy it with another -c when it is wanted.","platform":"Write deploy.placement.constraints: node.platform.os == linux and node.platform.arch == x86_64 (or aarch64).","group_add":"Write user: \"ID:GROUP\", or add the groups in the image.","cgroup":"Leave it out, or set default-cgroupns-mode in the configuration of the engine.","scale":"Write deploy.replicas.","replicas":"Write deploy.replicas.","mode":"Write deploy.mode.","placement":"Write deploy.placement.","constraints":"Write deploy.placement.constraints.","resources":"Write deploy.resources.","limits":"Write deploy.resources.limits.","reservations":"Write deploy.resources.reservations.","restart_policy":"Write deploy.restart_policy.","update_config":"Write deploy.update_config.","rollback_config":"Write deploy.rollback_config.","endpoint_mode":"Write deploy.endpoint_mode.","pull_policy":"Leave it out: a swarm resolves the tag to a digest at deploy; docker stack deploy --resolve-image says when.","gpus":"Write deploy.resources.reservations.generic_resources with a kind that the nodes declare.","runtime":"Set default-runtime in the configuration of the engine of those nodes, and place the service there by a label.","dns_opt":"A stack file cannot set it: put the options into the image, or into the configuration of the engine.","label_file":"Write the labels under labels.","annotations":"Write them under labels.","storage_opt":"Leave it out; set storage-opts in the configuration of the engine.","device_cgroup_rules":"Leave it out; bind-mount the device under volumes and add the capability that it needs with cap_add.","uts":"Leave it out; hostname sets the name of the container.","attach":"Leave it out; docker service logs shows the output.","develop":"Leave it out; it belongs into a Compose file.","blkio_config":"Leave it out; a swarm has no such limit.","use_api_socket":"Bind-mount the socket of the engine under volumes and place the service on managers.","post_start":"Put the steps into the entrypoint of the image; a swarm runs no hooks.","pre_start":"Put the steps into the entrypoint of the image; a swarm runs no hooks.","pre_stop":"Put the steps into the entrypoint of the image; a swarm runs no hooks.","provider":"Leave it out; it belongs into a Compose file.","models":"Leave it out; it belongs into a Compose file."}};
const n113 = {"expected":"a subnet is an address and a prefix length, for instance 10.10.0.0/24","remedy":"Write the subnet in CIDR notation, for instance 10.10.0.0/24.","refusedBy":"engine"};
const n114 = {"remedy":"Write subnet, for instance subnet: 10.10.0.0/24, or leave config out.","refusedBy":"engine"};
const n115 = {"elsewhere":{"gateway":"Leave it out: a stack file says the subnet alone. For more, create the network with docker network create and declare it external.","ip_range":"Leave it out: a stack file says the subnet alone. For more, create the network with docker network create and declare it external.","aux_addresses":"Leave it out: a stack file says the subnet alone. For more, create the network with docker network create and declare it external."}};
const n116 = {"elsewhere":{"options":"Leave it out, or create the network with docker network create and declare it external."}};
const n117 = {"expected":"the name of an external network is given once","remedy":"Write external: true with name beside it."};
const n118 = {"expected":"the name of a network has at most 63 letters, digits, - and _ and begins and ends with a letter or digit","remedy":"Rename the network: letters, digits, - and _ alone.","refusedBy":"engine"};
const n119 = {"elsewhere":{"enable_ipv6":"Leave it out, or create the network with docker network create and declare it external.","enable_ipv4":"Leave it out, or create the network with docker network create and declare it external.","ingress":"Leave it out, or create the network with docker network create and declare it external.","scope":"Leave it out, or create the network with docker network create and declare it external.","options":"Leave it out, or create the network with docker network create and declare it external.","subnet":"Write ipam.config with subnet."}};
const n120 = {"expected":"scope is single or multi","remedy":"Write scope: single or scope: multi.","refusedBy":"none"};
const n121 = {"expected":"sharing is none, readonly, onewriter or all","remedy":"Write sharing: none, readonly, onewriter or all.","refusedBy":"none"};
const n122 = {"expected":"availability is active, pause or drain","remedy":"Write availability: active, pause or drain.","refusedBy":"none"};
const n123 = {"expected":"the name of an external volume is given once","remedy":"Write external: true with name beside it."};
const n124 = {"expected":"an external volume takes no driver","remedy":"Leave driver out, or external."};
const n125 = {"expected":"an external volume takes no driver_opts","remedy":"Leave driver_opts out, or external."};
const n126 = {"expected":"an external volume takes no labels","remedy":"Leave labels out, or external."};
const n127 = {"expected":"the name of a local volume has at least two letters, digits and _ . - and begins with a letter or digit","remedy":"Rename the volume; a path of the node is mounted with type: bind.","refusedBy":"engine"};
const n128 = {"elsewhere":{"options":"Write driver_opts.","opts":"Write driver_opts."}};
const n129 = {"expected":"a name has 1 to 64 letters, digits and . _ - and begins and ends with a letter or digit","remedy":"Shorten or rename it: letters, digits and . _ - alone.","refusedBy":"engine"};
const n130 = {"expected":"template_driver is golang","remedy":"Write template_driver: golang, or leave it out.","refusedBy":"engine"};
const n131 = {"expected":"the name of an external config is given once","remedy":"Write external: true with name beside it."};
const n132 = {"remedy":"Name the file with the content, or write external: true for a config that exists already."};
const n133 = {"elsewhere":{"content":"Write the content into a file and name it with file; the client reads it at deploy.","environment":"Write the content into a file and name it with file; the client reads it at deploy."}};
const n134 = {"expected":"the name of an external secret is given once","remedy":"Write external: true with name beside it."};
const n135 = {"expected":"the content comes from driver or from file","remedy":"Keep one of driver and file."};
const n136 = {"remedy":"Name the file with the content, or write external: true for a secret that exists already."};
const n137 = {"expected":"the format version is \"3.0\" to \"3.13\"","remedy":"Write version: \"3.13\" or the lowest version that has what you use, in quotes."};
const n138 = {"expected":"the key of a service has letters, digits and . _ - alone","remedy":"Rename the service."};
const n139 = {"expected":"the name of a service has letters, digits, _ and - and ends with a letter or digit","remedy":"Rename the service; peers can still find it under a dotted name with an alias under networks.","refusedBy":"engine"};
const n140 = {"expected":"stack name, _ and service name have at most 63 characters together","remedy":"Shorten the name.","refusedBy":"engine"};
const n141 = {"expected":"the key of a network has letters, digits and . _ - alone","remedy":"Rename the network.","refusedBy":"engine"};
const n142 = {"expected":"the key of a volume has letters, digits and . _ - alone","remedy":"Rename the volume."};
const n143 = {"expected":"the key of a config has letters, digits and . _ - alone","remedy":"Rename the config."};
const n144 = {"expected":"the key of a secret has letters, digits and . _ - alone","remedy":"Rename the secret."};
const n145 = {"elsewhere":{"name":"Leave it out: docker stack deploy gets the name of the stack as its argument.","include":"Name the other file with another -c.","models":"Leave it out; it belongs into a Compose file."}};
const n146 = {"expected":"a condition is service_started, service_healthy or service_completed_successfully","remedy":"Write condition: service_started, service_healthy or service_completed_successfully."};
const n147 = {"remedy":"Write condition: service_started."};
const n148 = {"remedy":"Name the file with path."};
const n149 = {"expected":"a port is 1 to 65535","remedy":"Write a port from 1 to 65535."};
const n150 = {"expected":"a published port is a port or a range, for instance 8080 or 8000-8010","remedy":"Write a port from 1 to 65535."};
const n151 = {"remedy":"Name the port on which the container listens, for instance target: 80."};
const n152 = {"expected":"pull_policy is always, never, missing, build, daily, weekly or every_DURATION","remedy":"Write pull_policy: missing, always or build."};
const n153 = {"expected":"restart is no, always, unless-stopped or on-failure[:N]","remedy":"Write restart: unless-stopped, or restart: \"no\" in quotes."};
const n154 = {"expected":"cgroup is host or private","remedy":"Write cgroup: host or cgroup: private."};
const n155 = {"expected":"a project name has lower-case letters, digits, _ and - and begins with a letter or digit","remedy":"Write the name in lower case."};
export const notes: Readonly<Record<string, Note>> = {
  "DurationString/allOf/0/pattern": n0,
  "DurationString/allOf/1/pattern": n1,
  "DurationString/type": n2,
  "UncheckedDurationString/allOf/0/pattern": n0,
  "UncheckedDurationString/allOf/1/pattern": n3,
  "UncheckedDurationString/type": n2,
  "ByteSizeString/pattern": n4,
  "MemoryString/allOf/0/pattern": n5,
  "MemoryString/allOf/1/not": n6,
  "MemoryString/type": n7,
  "CpuString/allOf/0/pattern": n8,
  "CpuString/allOf/1/not": n9,
  "CpuString/type": n10,
  "LabelsSpec/propertyNames/minLength": n11,
  "EnvironmentSpec/propertyNames/minLength": n11,
  "EnvironmentSpec/items/pattern": n12,
  "KeyValueSpec/propertyNames/minLength": n11,
  "ExtraHostsSpec/additionalProperties/allOf/0/pattern": n13,
  "ExtraHostsSpec/additionalProperties/allOf/1/not": n13,
  "ExtraHostsSpec/additionalProperties/allOf/2/not": n14,
  "ExtraHostsSpec/propertyNames/minLength": n11,
  "ExtraHostsSpec/items/allOf/0/pattern": n15,
  "ExtraHostsSpec/items/allOf/1/pattern": n16,
  "NameServersSpec/pattern": n17,
  "NameServersSpec/items/pattern": n17,
  "ExternalFileSpec/additionalProperties": n18,
  "UpdateConfigSpec/properties/parallelism/minimum": n19,
  "UpdateConfigSpec/properties/delay/type": n2,
  "UpdateConfigSpec/properties/order/enum": n20,
  "UpdateConfigSpec/properties/failure_action/pattern": n21,
  "UpdateConfigSpec/properties/monitor/type": n2,
  "UpdateConfigSpec/properties/max_failure_ratio/minimum": n22,
  "UpdateConfigSpec/properties/max_failure_ratio/maximum": n22,
  "RollbackConfigSpec/properties/parallelism/minimum": n19,
  "RollbackConfigSpec/properties/delay/type": n2,
  "RollbackConfigSpec/properties/order/enum": n20,
  "RollbackConfigSpec/properties/failure_action/pattern": n21,
  "RollbackConfigSpec/properties/monitor/type": n2,
  "RollbackConfigSpec/properties/max_failure_ratio/minimum": n23,
  "RollbackConfigSpec/properties/max_failure_ratio/maximum": n23,
  "RestartPolicySpec/properties/condition/pattern": n24,
  "RestartPolicySpec/properties/delay/type": n2,
  "RestartPolicySpec/properties/max_attempts/minimum": n25,
  "RestartPolicySpec/properties/window/type": n2,
  "RestartPolicySpec/additionalProperties": n26,
  "PlacementPreferenceSpec/properties/spread/pattern": n27,
  "PlacementSpec/properties/constraints/items/allOf/0/pattern": n28,
  "PlacementSpec/properties/constraints/items/allOf/1/pattern": n29,
  "PlacementSpec/properties/max_replicas_per_node/minimum": n30,
  "GenericResourceSpec/required": n31,
  "DiscreteResourceSpec/properties/kind/minLength": n32,
  "DiscreteResourceSpec/properties/value/minimum": n33,
  "DiscreteResourceSpec/properties/value/multipleOf": n33,
  "ResourceLimitsSpec/properties/cpus/type": n10,
  "ResourceLimitsSpec/properties/memory/type": n7,
  "ResourceReservationsSpec/properties/cpus/type": n10,
  "ResourceReservationsSpec/properties/memory/type": n7,
  "ResourceReservationsSpec/additionalProperties": n34,
  "DeploySpec/properties/mode/pattern": n35,
  "DeploySpec/properties/replicas/minimum": n36,
  "DeploySpec/properties/endpoint_mode/pattern": n37,
  "DeploySpec/allOf/0/then/properties/replicas/not": n38,
  "DeploySpec/allOf/1/then/properties/update_config/not": n39,
  "DeploySpec/additionalProperties": n40,
  "HealthCheckSpec/properties/test/items/0/enum": n41,
  "HealthCheckSpec/properties/test/not": n42,
  "HealthCheckSpec/properties/interval/type": n2,
  "HealthCheckSpec/properties/timeout/type": n2,
  "HealthCheckSpec/properties/retries/minimum": n43,
  "HealthCheckSpec/properties/retries/multipleOf": n44,
  "HealthCheckSpec/properties/start_period/type": n2,
  "HealthCheckSpec/properties/start_interval/type": n2,
  "HealthCheckSpec/allOf/0/then/properties/test/not": n45,
  "PortSpec/properties/target/minimum": n46,
  "PortSpec/properties/target/maximum": n47,
  "PortSpec/properties/target/not": n48,
  "PortSpec/properties/published/minimum": n49,
  "PortSpec/properties/published/maximum": n50,
  "PortSpec/properties/protocol/pattern": n51,
  "PortSpec/properties/mode/pattern": n52,
  "PortSpec/required": n53,
  "PortSpec/additionalProperties": n54,
  "MountBindSpec/properties/propagation/pattern": n55,
  "MountBindSpec/properties/create_host_path/type": n18,
  "MountBindSpec/additionalProperties": n56,
  "MountVolumeSpec/properties/subpath/pattern": n57,
  "MountVolumeSpec/additionalProperties": n58,
  "MountTmpfsSpec/properties/size/type": n59,
  "MountTmpfsSpec/properties/size/minimum": n60,
  "MountTmpfsSpec/properties/mode/type": n18,
  "MountTmpfsSpec/additionalProperties": n18,
  "MountSpec/properties/type/not": n61,
  "MountSpec/properties/type/pattern": n62,
  "MountSpec/properties/target/pattern": n63,
  "MountSpec/allOf/0/required": n64,
  "MountSpec/allOf/1/then/properties/bind/not": n65,
  "MountSpec/allOf/1/then/properties/tmpfs/not": n66,
  "MountSpec/allOf/2/then/properties/volume/not": n67,
  "MountSpec/allOf/2/then/properties/tmpfs/not": n68,
  "MountSpec/allOf/3/then/properties/bind/not": n69,
  "MountSpec/allOf/3/then/properties/volume/not": n70,
  "MountSpec/allOf/4/then/properties/volume/not": n71,
  "MountSpec/allOf/4/then/properties/tmpfs/not": n72,
  "MountSpec/allOf/5/then/properties/bind/not": n73,
  "MountSpec/allOf/5/then/properties/volume/not": n74,
  "MountSpec/allOf/5/then/properties/tmpfs/not": n75,
  "MountSpec/allOf/6/then/properties/source/minLength": n76,
  "MountSpec/allOf/6/then/required": n77,
  "MountSpec/allOf/7/then/properties/source/maxLength": n78,
  "MountSpec/allOf/8/then/required": n79,
  "MountSpec/required": n80,
  "MountSpec/additionalProperties": n81,
  "ShortMountString/allOf/0/pattern": n82,
  "ShortMountString/allOf/1/not": n83,
  "ShortMountString/allOf/2/pattern": n84,
  "ShortMountString/allOf/3/pattern": n85,
  "ServiceNetworkSpec/additionalProperties": n86,
  "ServiceConfigSpec/properties/uid/type": n87,
  "ServiceConfigSpec/properties/uid/pattern": n88,
  "ServiceConfigSpec/properties/gid/type": n89,
  "ServiceConfigSpec/properties/gid/pattern": n90,
  "ServiceConfigSpec/properties/mode/type": n91,
  "ServiceConfigSpec/properties/mode/minimum": n92,
  "ServiceConfigSpec/properties/mode/maximum": n93,
  "ServiceConfigSpec/properties/mode/multipleOf": n93,
  "ServiceConfigSpec/additionalProperties": n18,
  "ServiceSecretSpec/properties/uid/type": n87,
  "ServiceSecretSpec/properties/uid/pattern": n88,
  "ServiceSecretSpec/properties/gid/type": n89,
  "ServiceSecretSpec/properties/gid/pattern": n90,
  "ServiceSecretSpec/properties/mode/type": n91,
  "ServiceSecretSpec/properties/mode/minimum": n92,
  "ServiceSecretSpec/properties/mode/maximum": n93,
  "ServiceSecretSpec/properties/mode/multipleOf": n93,
  "ServiceSecretSpec/additionalProperties": n18,
  "UlimitSpec/properties/soft/minimum": n94,
  "UlimitSpec/properties/hard/minimum": n94,
  "UlimitsSpec/additionalProperties/minimum": n94,
  "UlimitsSpec/propertyNames/pattern": n95,
  "CredentialSpec/maxProperties": n96,
  "CredentialSpec/additionalProperties": n96,
  "CapabilitySpec/pattern": n97,
  "ServiceSpec/properties/image/allOf/0/pattern": n98,
  "ServiceSpec/properties/image/pattern": n99,
  "ServiceSpec/properties/working_dir/pattern": n100,
  "ServiceSpec/properties/hostname/pattern": n101,
  "ServiceSpec/properties/stop_signal/pattern": n102,
  "ServiceSpec/properties/stop_grace_period/type": n2,
  "ServiceSpec/properties/oom_score_adj/minimum": n103,
  "ServiceSpec/properties/oom_score_adj/maximum": n103,
  "ServiceSpec/properties/env_file/type": n104,
  "ServiceSpec/properties/depends_on/type": n105,
  "ServiceSpec/properties/networks/propertyNames/pattern": n106,
  "ServiceSpec/properties/expose/items/type": n107,
  "ServiceSpec/properties/ports/items/minimum": n108,
  "ServiceSpec/properties/ports/items/maximum": n108,
  "ServiceSpec/properties/ports/items/pattern": n109,
  "ServiceSpec/properties/isolation/pattern": n110,
  "ServiceSpec/allOf/0/then/properties/restart/pattern": n111,
  "ServiceSpec/additionalProperties": n112,
  "IpamPoolSpec/properties/subnet/pattern": n113,
  "IpamPoolSpec/required": n114,
  "IpamPoolSpec/additionalProperties": n115,
  "IpamSpec/additionalProperties": n116,
  "NetworkSpec/allOf/0/then/properties/name/maxLength": n117,
  "NetworkSpec/allOf/1/then/properties/name/pattern": n118,
  "NetworkSpec/allOf/1/then/properties/name/maxLength": n118,
  "NetworkSpec/additionalProperties": n119,
  "ClusterMountSpec/additionalProperties": n18,
  "ClusterAccessModeSpec/properties/scope/pattern": n120,
  "ClusterAccessModeSpec/properties/sharing/pattern": n121,
  "ClusterAccessModeSpec/additionalProperties": n18,
  "ClusterTopologySpec/additionalProperties": n18,
  "ClusterAccessibilitySpec/additionalProperties": n18,
  "ClusterCapacitySpec/additionalProperties": n18,
  "ClusterSecretSpec/additionalProperties": n18,
  "ClusterVolumeSpec/properties/availability/pattern": n122,
  "ClusterVolumeSpec/additionalProperties": n18,
  "VolumeSpec/allOf/0/then/properties/name/maxLength": n123,
  "VolumeSpec/allOf/1/then/properties/driver/maxLength": n124,
  "VolumeSpec/allOf/1/then/properties/driver_opts/maxProperties": n125,
  "VolumeSpec/allOf/1/then/properties/labels/maxProperties": n126,
  "VolumeSpec/allOf/1/then/properties/labels/maxItems": n126,
  "VolumeSpec/allOf/2/then/properties/name/pattern": n127,
  "VolumeSpec/additionalProperties": n128,
  "ConfigSpec/properties/name/pattern": n129,
  "ConfigSpec/properties/template_driver/pattern": n130,
  "ConfigSpec/allOf/0/then/properties/name/maxLength": n131,
  "ConfigSpec/allOf/1/then/required": n132,
  "ConfigSpec/additionalProperties": n133,
  "SecretSpec/properties/name/pattern": n129,
  "SecretSpec/properties/template_driver/pattern": n130,
  "SecretSpec/allOf/0/then/properties/name/maxLength": n134,
  "SecretSpec/allOf/1/then/properties/file/maxLength": n135,
  "SecretSpec/allOf/2/then/required": n136,
  "SecretSpec/additionalProperties": n133,
  "StackSpec/properties/version/pattern": n137,
  "StackSpec/properties/services/propertyNames/allOf/0/pattern": n138,
  "StackSpec/properties/services/propertyNames/allOf/1/pattern": n139,
  "StackSpec/properties/services/propertyNames/allOf/2/maxLength": n140,
  "StackSpec/properties/networks/propertyNames/pattern": n141,
  "StackSpec/properties/volumes/propertyNames/pattern": n142,
  "StackSpec/properties/configs/propertyNames/pattern": n143,
  "StackSpec/properties/secrets/propertyNames/pattern": n144,
  "StackSpec/additionalProperties": n145,
  "ComposeDependencySpec/properties/condition/enum": n146,
  "ComposeDependencySpec/required": n147,
  "ComposeEnvFileSpec/required": n148,
  "ComposeDeploySpec/properties/mode/pattern": n35,
  "ComposeDeploySpec/properties/replicas/minimum": n36,
  "ComposeDeploySpec/properties/endpoint_mode/pattern": n37,
  "ComposePortSpec/properties/target/minimum": n149,
  "ComposePortSpec/properties/target/maximum": n149,
  "ComposePortSpec/properties/published/minimum": n149,
  "ComposePortSpec/properties/published/maximum": n149,
  "ComposePortSpec/properties/published/pattern": n150,
  "ComposePortSpec/properties/protocol/pattern": n51,
  "ComposePortSpec/properties/mode/pattern": n52,
  "ComposePortSpec/required": n151,
  "ComposeServiceSpec/properties/image/allOf/0/pattern": n98,
  "ComposeServiceSpec/properties/image/pattern": n99,
  "ComposeServiceSpec/properties/pull_policy/pattern": n152,
  "ComposeServiceSpec/properties/working_dir/pattern": n100,
  "ComposeServiceSpec/properties/hostname/pattern": n101,
  "ComposeServiceSpec/properties/stop_signal/pattern": n102,
  "ComposeServiceSpec/properties/stop_grace_period/type": n2,
  "ComposeServiceSpec/properties/restart/pattern": n153,
  "ComposeServiceSpec/properties/oom_score_adj/minimum": n103,
  "ComposeServiceSpec/properties/oom_score_adj/maximum": n103,
  "ComposeServiceSpec/properties/environment/propertyNames/minLength": n11,
  "ComposeServiceSpec/properties/depends_on/propertyNames/pattern": n138,
  "ComposeServiceSpec/properties/networks/propertyNames/pattern": n106,
  "ComposeServiceSpec/properties/ports/items/minimum": n108,
  "ComposeServiceSpec/properties/ports/items/maximum": n108,
  "ComposeServiceSpec/properties/ports/items/pattern": n109,
  "ComposeServiceSpec/properties/volumes/items/pattern": n82,
  "ComposeServiceSpec/properties/cgroup/enum": n154,
  "ComposeIpamPoolSpec/properties/subnet/pattern": n113,
  "ComposeSpec/properties/name/pattern": n155,
  "ComposeSpec/properties/services/propertyNames/pattern": n138,
  "ComposeSpec/properties/networks/propertyNames/pattern": n106,
  "ComposeSpec/properties/volumes/propertyNames/pattern": n142,
  "ComposeSpec/properties/configs/propertyNames/pattern": n143,
  "ComposeSpec/properties/secrets/propertyNames/pattern": n144,
};
