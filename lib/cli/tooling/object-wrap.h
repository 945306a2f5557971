// Included before everything else when better-sqlite3 is compiled; see install.mjs.
// From 24.19 on, the header node_object_wrap.h has each wrapped object take a clean-up hook off its environment when
// the object is collected, and Node aborts where no context is entered then, as is common while it makes room.
// better-sqlite3 closes its databases through a hook of its own, so those of the objects are left out: of two
// overloads the one that takes the exact type of `this` is called. Version 13 has no need of this, nor of a compiler,
// but does not run on Node 20: once that is given up, take version 13 and delete this file.
#include <node.h>

namespace node {
class ObjectWrap;
inline void AddEnvironmentCleanupHook(v8::Isolate*, void (*)(void*), ObjectWrap*) {}
inline void RemoveEnvironmentCleanupHook(v8::Isolate*, void (*)(void*), ObjectWrap*) {}
}  // namespace node
